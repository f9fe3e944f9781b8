package io.palier.knowledge;

import java.util.regex.Pattern;

/** Names a category of complaint for good, such as {@code ORDER_CREATION}. */
public record CategoryCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9_]{1,39}");

    /** Refuses anything but the form {@code [A-Z0-9][A-Z0-9_]{1,39}} with an {@link IllegalArgumentException}. */
    public CategoryCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a category code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
