package io.palier.ticketimport;

/**
 * Summary and description of a row. A summary that is too long is cut at a word, and the whole then heads the
 * description; a row without a summary takes it from its description.
 */
record RowText(String summary, String description) {

    static final int LONGEST_SUMMARY = 200;
    static final int LONGEST_DESCRIPTION = 8_000;

    /** @param details lines to be kept below the description, perhaps empty */
    static RowText of(String summary, String description, String details) {
        var line = oneLine(summary);
        var text = description.strip();
        if (line.isEmpty()) {
            line = oneLine(text);
            text = text.equals(line) && line.length() <= LONGEST_SUMMARY ? "" : text;
        } else if (line.length() > LONGEST_SUMMARY) {
            text = joined(summary.strip(), text);
        }
        return new RowText(cut(line), joined(text, details));
    }

    boolean isEmpty() {
        return summary.isEmpty();
    }

    boolean isTooLong() {
        return description.length() > LONGEST_DESCRIPTION;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\s\\u00A0\\p{Cntrl}]+", " ").strip();
    }

    private static String joined(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + "\n\n" + below;
    }

    private static String cut(String line) {
        if (line.length() <= LONGEST_SUMMARY) {
            return line;
        }
        var end = line.lastIndexOf(' ', LONGEST_SUMMARY - 1);
        var place = end > LONGEST_SUMMARY / 2 ? end : LONGEST_SUMMARY - 1;
        if (Character.isHighSurrogate(line.charAt(place - 1))) {
            place--;
        }
        return line.substring(0, place).strip() + "…";
    }
}
