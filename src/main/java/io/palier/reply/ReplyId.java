package io.palier.reply;

/** A reply's passport between rooms. */
public record ReplyId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
