package io.palier.holiday;

/** Says that the holidays of a year are not known; nothing is guessed instead (domain.md R11). */
public final class BeyondTheBooks extends RuntimeException {

    private final int year;

    BeyondTheBooks(int year) {
        super("Holidays are known from %d to %d, not of %d".formatted(Holidays.FIRST_YEAR, Holidays.LAST_YEAR, year));
        this.year = year;
    }

    /** The year asked for. */
    public int year() {
        return year;
    }
}
