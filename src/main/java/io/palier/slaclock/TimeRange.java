package io.palier.slaclock;

/** STUB until the slaclock package lands: take that version on conflict. */
public record TimeRange() {
    public static TimeRange parse(String text) {
        throw new UnsupportedOperationException();
    }
}
