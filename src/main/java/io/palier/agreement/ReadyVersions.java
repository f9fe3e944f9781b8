package io.palier.agreement;

import io.palier.organization.PartyCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a stored version ready to count with: its calendars are closed on the days that were approved for its party. */
@Component
class ReadyVersions {

    /** Whose approvals count for a house rule, which has no counterpart. */
    static final PartyCode OPERATOR = new PartyCode("OPERATOR");

    private final DecisionRows decisions;

    ReadyVersions(DecisionRows decisions) {
        this.decisions = decisions;
    }

    static PartyCode reviewedBy(Coverage coverage) {
        return Optional.ofNullable(coverage.party()).orElse(OPERATOR);
    }

    AgreementVersion of(StoredVersion stored) {
        return of(stored, country -> decisions.approved(reviewedBy(stored.coverage()), country));
    }

    AgreementVersion asIf(StoredVersion stored, HolidayDecision decided) {
        var party = reviewedBy(stored.coverage());
        return of(stored, country -> {
            var days = new TreeSet<>(decisions.approved(party, country));
            if (party.equals(decided.party()) && country.equalsIgnoreCase(decided.country())) {
                days.addAll(decided.approved());
                days.removeAll(decided.refused());
            }
            return days;
        });
    }

    private static AgreementVersion of(StoredVersion v, Function<String, Set<LocalDate>> approved) {
        return new AgreementVersion(
                v.id(),
                v.code(),
                v.version(),
                v.coverage(),
                v.nameEn(),
                v.nameFr(),
                v.validFrom(),
                v.validUntil(),
                v.terms(),
                v.terms().calendars().entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> {
                    var country = e.getValue().holidays();
                    return e.getValue().toCalendar(country == null ? Set.of() : approved.apply(country));
                })));
    }
}
