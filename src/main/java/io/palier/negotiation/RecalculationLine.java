package io.palier.negotiation;

import io.palier.agreement.AgreementVersion;
import io.palier.sla.Recalculation;

/** A recalculation with the version whose clocks were counted, and the one they were moved to or stayed with. */
record RecalculationLine(Recalculation done, AgreementVersion from, AgreementVersion to) {

    public boolean isMove() {
        return done.cause() == Recalculation.Cause.MIGRATION;
    }
}
