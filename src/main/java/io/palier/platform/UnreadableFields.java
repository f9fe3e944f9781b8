package io.palier.platform;

import java.util.List;

/** Several fields at once keep a request from being answered (400). Names the fields, never their content. */
public abstract class UnreadableFields extends RuntimeException {

    private final transient List<Field> fields;

    /** @param fields at least one, in the order of the request */
    protected UnreadableFields(List<Field> fields) {
        super(fields.toString());
        this.fields = List.copyOf(fields);
    }

    /** The fields at fault. */
    public List<Field> fields() {
        return fields;
    }

    /**
     * What is wrong with one field.
     *
     * @param name as the caller wrote it, such as {@code events[2].at}
     * @param key of the message that says why
     * @param arguments of that message
     */
    public record Field(String name, String key, Object... arguments) {}
}
