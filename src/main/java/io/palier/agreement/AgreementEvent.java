package io.palier.agreement;

import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.Set;

/** What happened to agreements; published within the transaction that made it so. */
public sealed interface AgreementEvent {

    /** When. */
    Instant at();

    /** Both sides have signed: it applies from that instant on, in place of the version before. */
    record Activated(AgreementVersionId version, String code, Instant from, Instant at) implements AgreementEvent {}

    /** It will not apply from that instant on. */
    record Ended(AgreementVersionId version, String code, Instant until, Instant at) implements AgreementEvent {}

    /** Days were approved, refused or taken back, so the calendars of these versions count differently from now on. */
    record CalendarChanged(Set<AgreementVersionId> versions, Instant at, StaffId by) implements AgreementEvent {

        public CalendarChanged {
            versions = Set.copyOf(versions);
        }
    }
}
