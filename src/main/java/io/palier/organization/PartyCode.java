package io.palier.organization;

import java.util.regex.Pattern;

/** Names who signs agreements for good, such as {@code OPERATOR} or {@code VENDOR-BILLTECH}. */
public record PartyCode(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");

    /** Refuses anything but the form {@code [A-Z0-9][A-Z0-9-]{1,39}} with an {@link IllegalArgumentException}. */
    public PartyCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a party code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
