package io.palier.ticket;

import java.util.regex.Pattern;

/** A ticket's passport between rooms, such as {@code INC-2026-000042}; the year is the one it was logged in (UTC). */
public record TicketNumber(String value) implements Comparable<TicketNumber> {

    private static final Pattern FORM = Pattern.compile("(INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}");

    /** Refuses anything that is not shaped as a ticket number with an {@link IllegalArgumentException}. */
    public TicketNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a ticket number: " + value);
        }
    }

    /** Whether the text is shaped as a ticket number. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public int compareTo(TicketNumber other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
