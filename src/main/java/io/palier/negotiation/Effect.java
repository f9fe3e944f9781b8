package io.palier.negotiation;

import io.palier.agreement.AgreementVersion;
import io.palier.sla.RecountPreview;

/** What something would do to the open promises of a version. */
record Effect(AgreementVersion version, RecountPreview preview) {}
