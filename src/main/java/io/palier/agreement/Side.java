package io.palier.agreement;

/** One of the two who sign an agreement. */
public enum Side {
    /** The operator whose program this is. */
    OPERATOR,
    /** The other party: a department, a vendor, a partner, the customers of a segment. */
    COUNTERPART;

    /** The one across the table. */
    public Side other() {
        return this == OPERATOR ? COUNTERPART : OPERATOR;
    }
}
