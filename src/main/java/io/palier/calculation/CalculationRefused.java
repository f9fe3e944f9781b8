package io.palier.calculation;

import java.util.List;

/** Says which fields of a question keep it from being answered. */
public final class CalculationRefused extends RuntimeException {

    private final transient List<Problem> problems;

    CalculationRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** At least one, in the order of the question. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * What is wrong with one field; {@code calculation.problem.} and the fault say it in a sentence.
     *
     * @param field its place, such as {@code calendar.weekly.MONDAY[1]} or {@code events[2].at}
     * @param fault what is wrong
     * @param limit how many are the most, for the faults whose sentence names a limit; else 0
     */
    public record Problem(String field, Fault fault, int limit) {}

    /** What can be wrong with a field. */
    public enum Fault {
        MISSING,
        NOT_A_ZONE,
        NOT_A_DAY,
        NOT_A_RANGE,
        OVERLAPS,
        NO_OPEN_TIME,
        NOT_A_DATE,
        ENDS_BEFORE_START,
        LONGER_THAN_A_YEAR,
        UNKNOWN_HOLIDAYS,
        NOT_A_DURATION,
        NOT_POSITIVE,
        NOT_WHOLE_SECONDS,
        TOO_LARGE,
        NOT_AN_INSTANT,
        BEYOND_YEARS,
        BEFORE_START,
        OUT_OF_ORDER,
        OUT_OF_PLACE,
        UNKNOWN_WORD,
        NOT_A_WARNING,
        ONLY_FOR_GOAL,
        TOO_FAR,
        TOO_MANY_YEARS,
        TOO_LONG,
        TOO_MANY
    }
}
