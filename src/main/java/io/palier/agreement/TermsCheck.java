package io.palier.agreement;

import io.palier.agreement.TermsProblem.Code;
import io.palier.organization.PhoneNumber;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what is wrong with terms, each problem with its place; pure. Empty where nothing is. */
final class TermsCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\",;]+@[^@\\s<>\",;]+\\.[^@\\s<>\",;.]+");

    private static final int LONGEST_NOTICE_DAYS = 1095;

    private TermsCheck() {}

    /**
     * Errors before warnings, each in the order of the document.
     *
     * @param hasHolidays whether public holidays are kept for a country's code
     */
    static List<TermsProblem> problems(AgreementKind kind, Terms terms, Predicate<String> hasHolidays) {
        var found = new ArrayList<TermsProblem>();
        Gaps.find("", terms, found::add);
        if (!found.isEmpty()) {
            return found; // the rest could only stumble over them
        }
        CalendarCheck.check(terms, hasHolidays, found::add);
        PriorityCheck.check(kind, terms.priorityRules(), found::add);
        ObjectiveCheck.check(kind, terms, found::add);
        ThresholdCheck.check(kind, terms, found::add);
        ContactCheck.check(terms, found::add);
        MediumCheck.check(terms, found::add);
        PenaltyCheck.check(kind, terms, found::add);
        notice(terms.noticeDays(), found::add);
        found.sort(Comparator.comparing(TermsProblem::isWarning));
        return found;
    }

    private static void notice(@Nullable Integer days, Consumer<TermsProblem> found) {
        if (days != null && (days < 1 || days > LONGEST_NOTICE_DAYS)) {
            found.accept(TermsProblem.of("noticeDays", Code.NOTICE_OUT_OF_RANGE, LONGEST_NOTICE_DAYS));
        }
    }

    /** Whether a letter could go there. */
    static boolean isEmail(String text) {
        return text.length() <= 254 && EMAIL.matcher(text).matches();
    }

    /** Whether it is a number that could be dialled from abroad. */
    static boolean isPhone(String text) {
        return PhoneNumber.read(text).isPresent();
    }

    static void demandCalendar(String path, String name, Terms terms, Consumer<TermsProblem> found) {
        if (!terms.calendars().containsKey(name)) {
            found.accept(TermsProblem.of(path, Code.CALENDAR_UNKNOWN, name));
        }
    }
}
