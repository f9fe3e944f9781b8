package io.palier.ticket;

/** What another ticket is to this one. */
public enum Tie {
    /** This one is part of it, as a complaint is of an outage. A ticket has one parent at most. */
    PARENT(Kind.PARENT, false),
    /** It is part of this one. */
    CHILD(Kind.PARENT, true),
    /** This one says again what it says. */
    DUPLICATE_OF(Kind.DUPLICATE, true),
    /** It says again what this one says. */
    DUPLICATED_BY(Kind.DUPLICATE, false),
    /** Both have to do with each other. */
    RELATED(Kind.RELATED, true),
    /** This one was cut out of it. */
    SPLIT_FROM(Kind.SPLIT, false),
    /** It was cut out of this one. */
    SPLIT_INTO(Kind.SPLIT, true);

    /** The same tie, whichever end it is seen from. */
    enum Kind {
        PARENT,
        DUPLICATE,
        RELATED,
        SPLIT
    }

    private final Kind kind;
    private final boolean from;

    Tie(Kind kind, boolean from) {
        this.kind = kind;
        this.from = from;
    }

    /** Whether people tie and untie it by hand; that a ticket was cut out of another is a fact. */
    public boolean isMadeByHand() {
        return kind != Kind.SPLIT;
    }

    /** What this ticket is to the other. */
    public Tie seenFromThere() {
        return switch (this) {
            case PARENT -> CHILD;
            case CHILD -> PARENT;
            case DUPLICATE_OF -> DUPLICATED_BY;
            case DUPLICATED_BY -> DUPLICATE_OF;
            case RELATED -> RELATED;
            case SPLIT_FROM -> SPLIT_INTO;
            case SPLIT_INTO -> SPLIT_FROM;
        };
    }

    Kind kind() {
        return kind;
    }

    /** Whether this ticket is the one that the tie leads from. */
    boolean leadsFromHere() {
        return from;
    }

    /** The tie of that kind as it looks from one of its ends. */
    static Tie of(Kind kind, boolean leadsFromHere) {
        return switch (kind) {
            case PARENT -> leadsFromHere ? CHILD : PARENT;
            case DUPLICATE -> leadsFromHere ? DUPLICATE_OF : DUPLICATED_BY;
            case RELATED -> RELATED;
            case SPLIT -> leadsFromHere ? SPLIT_INTO : SPLIT_FROM;
        };
    }
}
