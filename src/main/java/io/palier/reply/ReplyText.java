package io.palier.reply;

import java.util.Locale;

/** A reply in both languages. Titles hold 1 to 120 characters, texts 1 to 8,000. */
public record ReplyText(String titleEn, String titleFr, String textEn, String textFr) {

    /** In French, else in English. */
    public String title(Locale language) {
        return isFrench(language) ? titleFr : titleEn;
    }

    /** In French, else in English, its gaps open. */
    public String text(Locale language) {
        return isFrench(language) ? textFr : textEn;
    }

    private static boolean isFrench(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
