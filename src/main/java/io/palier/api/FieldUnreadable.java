package io.palier.api;

import io.palier.platform.UnreadableField;
import java.util.function.Function;

/** A field of a machine's request holds something that cannot be read as what it should be (400). */
class FieldUnreadable extends UnreadableField {

    FieldUnreadable(String field) {
        super(field);
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
