package io.palier.ticketimport;

/** What a column means; the word shown is {@code ticketimport.field.} and the name. */
public enum ImportField {
    /** The number the row has where it comes from. */
    EXTERNAL_NUMBER,
    SUMMARY,
    DESCRIPTION,
    REPORTED_DATE,
    /** The time of day, where it stands in a column of its own. */
    REPORTED_TIME,
    CALLER_NAME,
    CALLER_NUMBER,
    STATUS,
    CATEGORY,
    SEVERITY,
    /** Kept as a line of the description, headed by the column's name. The only field many columns may have. */
    DETAIL,
    IGNORED;

    /** Whether more than one column may mean this. */
    boolean isRepeatable() {
        return this == DETAIL || this == IGNORED;
    }
}
