package io.palier.agreement;

import java.util.Arrays;
import java.util.List;

/**
 * Something wrong with a draft, and where. The sentence is {@code agreement.problem.} and the code, with the arguments.
 *
 * @param path as in the document: {@code objectives[3].goal}, {@code calendars.OFFICE.weekly.MONDAY[0]}, {@code coverage.party}
 */
public record TermsProblem(String path, Code code, List<String> args) {

    public TermsProblem {
        args = List.copyOf(args);
    }

    static TermsProblem of(String path, Code code, Object... args) {
        return new TermsProblem(
                path, code, Arrays.stream(args).map(String::valueOf).toList());
    }

    /** The same found in a document: within its terms, it is said of the terms. */
    TermsProblem outsideTerms() {
        return path.startsWith("terms.") ? new TermsProblem(path.substring("terms.".length()), code, args) : this;
    }

    /** The place in an {@link AgreementDocument}, in which terms are one part of several. */
    public String pathInDocument() {
        return path.matches("(code|coverage|names|validity|note)\\b.*") ? path : "terms." + path;
    }

    /** Whether it may be proposed all the same. */
    public boolean isWarning() {
        return code.warning;
    }

    /** What can be wrong. */
    public enum Code {
        MISSING,
        TOO_LONG,
        CODE_FORM,
        CODE_TAKEN,
        PARTY_UNKNOWN,
        PARTY_UNSUITABLE,
        BENEFICIARY_UNSUITABLE,
        SYSTEM_UNKNOWN,
        TIE,
        ENDS_BEFORE_START,
        RANGE_UNREADABLE,
        HOURS_OVERLAP,
        NEVER_OPEN,
        CLOSURE_UNREADABLE,
        HOLIDAYS_UNKNOWN,
        ZONE_UNKNOWN,
        CALENDAR_NAME,
        CALENDAR_UNKNOWN,
        CALENDAR_UNUSED(true),
        NO_CATCH_ALL,
        RULE_UNREACHABLE(true),
        RULE_TWICE,
        RULE_UNEXPLAINED,
        SEVERITY,
        NO_PROMISE,
        NO_RESOLVE(true),
        OBJECTIVE_TWICE,
        GOAL_OUT_OF_REACH,
        GOAL_ORDER(true),
        GRAVER_IS_SLOWER(true),
        ONE_WAY(true),
        PAUSE_NOT_LISTED,
        PAUSE_TWICE,
        PAUSE_UNUSED(true),
        UPDATE_WITHOUT_MEDIUM,
        THRESHOLD_TELLS_NOBODY,
        THRESHOLD_WITHOUT_CONTACT,
        THRESHOLD_TWICE,
        REPEAT_OUT_OF_RANGE,
        REPEAT_TELLS_NOBODY,
        ACTIONS_CONTRADICT,
        NO_LEVEL_ABOVE,
        BREACH_TELLS_NOBODY(true),
        CONTACT_WITHOUT_NAME,
        CONTACT_WITHOUT_EMAIL,
        CONTACT_WITHOUT_BACKUP(true),
        EMAIL_UNREADABLE,
        PHONE_UNREADABLE,
        RUNG,
        MEDIUM_TWICE,
        MEDIUM_WITHOUT_NUMBER,
        MEDIUM_WITHOUT_ENDPOINT,
        DURATION,
        CURRENCY_UNKNOWN,
        NEGATIVE,
        SHARE,
        PENALTY_INCOMPLETE,
        PENALTY_TWICE,
        PENALTY_WITHOUT_FEE,
        PENALTY_WITHOUT_OBJECTIVE(true),
        FLOOR_ABOVE_CAP,
        NOTICE_OUT_OF_RANGE;

        private final boolean warning;

        Code() {
            this(false);
        }

        Code(boolean warning) {
            this.warning = warning;
        }
    }
}
