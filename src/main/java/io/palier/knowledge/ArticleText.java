package io.palier.knowledge;

import java.util.Locale;

/**
 * What an article says, in both languages.
 *
 * @param titleEn 1 to 160 characters
 * @param titleFr 1 to 160 characters
 * @param symptomEn how callers tell of it; at most 2,000 characters, perhaps empty
 * @param symptomFr as above
 * @param solutionEn what helps, or is to be known; 1 to 8,000 characters
 * @param solutionFr as above
 */
public record ArticleText(
        String titleEn, String titleFr, String symptomEn, String symptomFr, String solutionEn, String solutionFr) {

    /** The longest a title, a symptom, a solution and a script step may be. */
    public static final int TITLE = 160;

    public static final int SYMPTOM = 2_000;
    public static final int SOLUTION = 8_000;
    public static final int STEP = 400;

    /** The title in the reader's language; English unless French is asked for. */
    public String title(Locale locale) {
        return isFrench(locale) ? titleFr : titleEn;
    }

    /** How callers tell of it, in the reader's language; perhaps empty. */
    public String symptom(Locale locale) {
        return isFrench(locale) ? symptomFr : symptomEn;
    }

    /** What helps, in the reader's language. */
    public String solution(Locale locale) {
        return isFrench(locale) ? solutionFr : solutionEn;
    }

    private static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals("fr");
    }
}
