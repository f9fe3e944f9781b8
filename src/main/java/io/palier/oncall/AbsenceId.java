package io.palier.oncall;

/** Names an absence for good. */
public record AbsenceId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
