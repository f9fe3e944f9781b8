package io.palier.ticketimport;

/** A file or a mapping that cannot be used as it is; the sentence is {@code ticketimport.refusal.} and the problem. */
public class ImportRefused extends RuntimeException {

    private final Problem problem;
    private final String detail;

    ImportRefused(Problem problem, String detail) {
        super(problem + (detail.isEmpty() ? "" : ": " + detail));
        this.problem = problem;
        this.detail = detail;
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** What the sentence takes, such as the format that is none; perhaps empty. Never a caller's words. */
    public String detail() {
        return detail;
    }

    /** What can be wrong with a file or a mapping. */
    public enum Problem {
        /** The source has no name, or one of more than 40 characters. */
        SOURCE_UNUSABLE,
        /** More than 20 MB. */
        TOO_LARGE,
        /** No header, or no row below it. */
        EMPTY,
        /** A spreadsheet, an archive or a picture: no text in any encoding we read. */
        NOT_TEXT,
        /** Two columns mean the same. Detail: the field. */
        FIELD_TWICE,
        /** No column means this, and no row could become a ticket. Detail: the field. */
        FIELD_MISSING,
        /** Detail: the format. */
        UNKNOWN_FORMAT,
        /** Detail: the zone. */
        UNKNOWN_ZONE,
        /** Neither {@code en} nor {@code fr}, or a delimiter that cannot be one. */
        UNUSABLE_CHOICE,
        /** Rows are being read: wait until that is done. */
        BUSY
    }
}
