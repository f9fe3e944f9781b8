package io.palier.negotiation;

import java.text.Normalizer;
import java.util.Locale;

/** Whether somebody signed with the own name: case, accents and blanks are no reason to refuse a hand. */
final class Signed {

    private Signed() {}

    static boolean is(String typed, String name) {
        return plain(typed).equals(plain(name));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[\\s\u00a0'’-]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
