package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.EscalationContact;
import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.Hours;
import io.palier.agreement.Priority;
import io.palier.agreement.PriorityRule;
import io.palier.agreement.Terms;
import io.palier.agreement.Threshold;
import io.palier.agreement.ThresholdAction;
import io.palier.organization.SupportLevel;
import io.palier.slaclock.GoalChange;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an agreement starts from that is copied from none: two calendars, who is told, and not one goal. */
@Component
class FirstTerms {

    private static final String ALWAYS = "ALWAYS";
    private static final String OFFICE = "BUSINESS_HOURS";

    /** Terms that promise nothing yet, with calendars in that zone. */
    Terms of(AgreementKind kind, ZoneId zone) {
        return new Terms(
                Map.of(
                        ALWAYS, hours(zone, "00:00-24:00", DayOfWeek.SUNDAY),
                        OFFICE, hours(zone, "08:00-18:00", DayOfWeek.FRIDAY)),
                rules(kind),
                List.of(),
                List.of(),
                List.of(warning(), breach()),
                contacts(kind),
                GoalChange.KEEP_ELAPSED);
    }

    private static Threshold warning() {
        return new Threshold(75, null, List.of(1), Set.of(ThresholdAction.TELL_HOLDER), null);
    }

    private static Threshold breach() {
        return new Threshold(100, null, List.of(1, 2), Set.of(ThresholdAction.RAISE_VISIBILITY), null);
    }

    private static Hours hours(ZoneId zone, String range, DayOfWeek last) {
        var days = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.compareTo(last) <= 0)
                .collect(Collectors.toMap(Function.identity(), day -> List.of(range)));
        return new Hours(zone, days, List.of(), null);
    }

    private static List<PriorityRule> rules(AgreementKind kind) {
        return kind == AgreementKind.SLA
                ? List.of(new PriorityRule(RuleCode.EVERYTHING_ELSE, null, null, null, null, null, null, Priority.P4))
                : List.of();
    }

    private static List<EscalationContact> contacts(AgreementKind kind) {
        var levels = switch (kind) {
            case SLA -> List.of(SupportLevel.values());
            case OLA -> List.of(SupportLevel.L3);
            case UNDERPINNING_CONTRACT, INTERCONNECT -> List.of(SupportLevel.L4);
        };
        var contacts = new ArrayList<EscalationContact>();
        for (var level : levels) {
            contacts.add(new EscalationContact(level, 1, Who.TEAM, null, null));
            contacts.add(new EscalationContact(level, 2, Who.MANAGERS, null, null));
        }
        return contacts;
    }
}
