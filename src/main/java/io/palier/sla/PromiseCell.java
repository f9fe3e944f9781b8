package io.palier.sla;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;

/** Promises alike in all these that were settled in a period: how many kept, how many broken. */
public record PromiseCell(
        AgreementVersionId version,
        AgreementKind kind,
        Metric metric,
        Priority priority,
        SupportLevel level,
        TeamCode team,
        long kept,
        long broken) {}
