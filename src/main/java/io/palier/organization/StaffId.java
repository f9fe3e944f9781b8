package io.palier.organization;

import java.util.regex.Pattern;

/** Names a person who works here: the log-in name, never reused. */
public record StaffId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    /** Refuses anything but the form {@code [a-z0-9][a-z0-9._-]{0,63}} with an {@link IllegalArgumentException}. */
    public StaffId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a log-in name: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
