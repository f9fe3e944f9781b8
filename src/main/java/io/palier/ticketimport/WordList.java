package io.palier.ticketimport;

import java.util.List;

/** Long lists of words, written so that they can be read: one text, a bar between two words. */
final class WordList {

    private WordList() {}

    static List<String> words(String text) {
        return List.of(text.strip().split("\\s*\\|\\s*"));
    }
}
