package io.palier.ledger;

/** In whose hands a ticket was. */
public enum Holder {
    /** Somebody of the team worked on it, or had taken it. */
    TEAM,
    /** The customer was waited for. */
    CUSTOMER,
    /** Nobody worked: not taken yet, or resolved and waiting to be confirmed. */
    NOBODY,
    /** Somebody else than the reader, who may not know more. */
    OTHERS
}
