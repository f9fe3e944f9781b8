package io.palier.holiday;

/** Refuses a code that names no book of holidays. */
public final class UnknownHolidays extends IllegalArgumentException {

    private final String code;

    UnknownHolidays(String code) {
        super("No holidays are known for the code \"" + code + "\"");
        this.code = code;
    }

    /** The code as it was given. */
    public String code() {
        return code;
    }
}
