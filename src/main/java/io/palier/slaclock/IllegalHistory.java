package io.palier.slaclock;

/** Refuses a list of events that cannot have happened, and names the event. */
public final class IllegalHistory extends IllegalArgumentException {

    /** What is wrong with the event. */
    public enum Fault {
        /** It is dated before the event before it. */
        OUT_OF_ORDER,
        /** It cannot happen to a clock in that phase: a resume while running, a pause while stopped. */
        OUT_OF_PLACE,
        /** The list is empty, or does not begin with the start. */
        NO_START
    }

    private final Fault fault;
    private final int index;

    IllegalHistory(Fault fault, int index, String message) {
        super(message);
        this.fault = fault;
        this.index = index;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** Where the event is in the list, from 0. */
    public int index() {
        return index;
    }
}
