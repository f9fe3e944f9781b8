package io.palier.organization;

import java.util.regex.Pattern;

/** Names a team for good, such as {@code L3-BILLING}. */
public record TeamCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    /** Refuses anything but the form {@code [A-Z0-9][A-Z0-9-]{1,39}} with an {@link IllegalArgumentException}. */
    public TeamCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a team code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
