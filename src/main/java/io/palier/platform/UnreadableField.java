package io.palier.platform;

/** A field holds something that cannot be read as what it should be (400). Names the field, never its content. */
public abstract class UnreadableField extends RuntimeException {

    private final String field;

    /** @param field as the caller wrote it, such as {@code caller.number} */
    protected UnreadableField(String field) {
        super(field + " cannot be read");
        this.field = field;
    }

    /** The field at fault. */
    public String field() {
        return field;
    }
}
