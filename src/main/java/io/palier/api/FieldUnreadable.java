package io.palier.api;

import java.util.function.Function;

/** A field holds something that cannot be read as what it should be (400); names the field, never its content. */
class FieldUnreadable extends RuntimeException {

    private final String field;

    FieldUnreadable(String field) {
        super(field);
        this.field = field;
    }

    /** The field at fault. */
    String field() {
        return field;
    }

    /** Reads the text, or refuses it by the field's name. */
    static <T> T read(String field, String text, Function<String, T> as) {
        try {
            return as.apply(text);
        } catch (IllegalArgumentException e) {
            throw new FieldUnreadable(field);
        }
    }
}
