package io.palier.letter;

import java.util.regex.Pattern;

/** Text that has to stay on its line. */
final class OneLine {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private static final int ANSWER = 500;

    private OneLine() {}

    /** What the other side said, as far as it is kept. */
    static String answer(String text) {
        return of(text, ANSWER);
    }

    /** The text with a space for each run of control characters and line breaks. */
    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ");
    }

    /** The same, cut to that many characters, never through the middle of one. */
    static String of(String text, int most) {
        var line = of(text);
        if (line.length() <= most) {
            return line;
        }
        return line.substring(0, Character.isHighSurrogate(line.charAt(most - 1)) ? most - 1 : most);
    }
}
