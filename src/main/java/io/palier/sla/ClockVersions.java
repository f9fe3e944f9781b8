package io.palier.sla;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Agreements;
import io.palier.slaclock.ServiceCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The terms that a clock is read by: those of the version it is pinned to, with the calendars of every version that its
 * history names. A clock that was never migrated has one version, and this is it.
 */
@Component
class ClockVersions {

    private final Agreements agreements;

    ClockVersions(Agreements agreements) {
        this.agreements = agreements;
    }

    AgreementVersion of(TicketClock clock) {
        return of(clock, clock.pinnedTo());
    }

    /** As if it were pinned to that version from now on. */
    AgreementVersion of(TicketClock clock, AgreementVersionId version) {
        var pinned = agreements.version(version);
        if (clock.bornUnder().equals(version)) {
            return pinned;
        }
        Map<String, ServiceCalendar> calendars =
                new HashMap<>(agreements.version(clock.bornUnder()).calendars());
        Set<Long> named = new HashSet<>(clock.history().versionsNamed());
        named.add(version.value());
        for (var id : named) {
            agreements
                    .version(new AgreementVersionId(id))
                    .calendars()
                    .forEach((name, hours) -> calendars.put(name + "@" + id, hours));
        }
        return pinned.withCalendars(calendars);
    }
}
