package io.palier.customer;

/** What was given is no telephone number. The message never carries it: it is a caller's. */
public class UnreadableNumber extends RuntimeException {

    UnreadableNumber() {
        super("not a telephone number");
    }
}
