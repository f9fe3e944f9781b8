package io.palier.organization;

import java.util.regex.Pattern;

/** Names a supported system for good, such as {@code BILLING}. */
public record SystemCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    /** Refuses anything but the form {@code [A-Z0-9][A-Z0-9-]{1,39}} with an {@link IllegalArgumentException}. */
    public SystemCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a system code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
