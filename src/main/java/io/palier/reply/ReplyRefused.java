package io.palier.reply;

/** A reply cannot be kept so; names the field and the problem, never a text. */
public class ReplyRefused extends RuntimeException {

    private final String field;
    private final Problem problem;
    private final String detail;

    ReplyRefused(String field, Problem problem, String detail) {
        super(field + ": " + problem);
        this.field = field;
        this.problem = problem;
        this.detail = detail;
    }

    /** The field of the form at fault, such as {@code textEn}. */
    public String field() {
        return field;
    }

    /** What is wrong with it; the sentence is {@code reply.problem.} and the name. */
    public Problem problem() {
        return problem;
    }

    /** What the sentence is about, perhaps empty. */
    public String detail() {
        return detail;
    }

    /** What can be wrong. */
    public enum Problem {
        MISSING,
        TOO_LONG,
        /** A word between braces that nothing fills. */
        UNKNOWN_VARIABLE,
        /** For a team by somebody of none, for everybody by somebody who leads nobody. */
        NOT_YOURS,
        /** A move that no macro makes, or waiting without a reason. */
        UNSUITABLE,
        /** Somebody changed it since it was read. */
        CHANGED
    }
}
