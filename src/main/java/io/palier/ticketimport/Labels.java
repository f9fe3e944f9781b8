package io.palier.ticketimport;

import io.palier.ticketimport.ImportRefused.Problem;

/** What a person typed or a browser sent beside the file, made fit to be kept. */
final class Labels {

    private static final int LONGEST_SOURCE = 40;
    private static final int LONGEST_FILE_NAME = 200;

    private Labels() {}

    /** @throws ImportRefused where the source has no name or too long a one */
    static String source(String source) {
        var name = source.strip();
        if (name.isEmpty() || name.length() > LONGEST_SOURCE || name.chars().anyMatch(Character::isISOControl)) {
            throw new ImportRefused(Problem.SOURCE_UNUSABLE, "");
        }
        return name;
    }

    /** The name without folders and control characters; {@code import.csv} where nothing is left. */
    static String fileName(String fileName) {
        var name = fileName.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        if (name.isEmpty()) {
            return "import.csv";
        }
        return name.length() <= LONGEST_FILE_NAME ? name : name.substring(name.length() - LONGEST_FILE_NAME);
    }

    /** @throws ImportRefused where a text holds more zeros than a damaged one would */
    static String text(String text) {
        if (text.chars().filter(c -> c == 0).count() > 10 + text.length() / 100) {
            throw new ImportRefused(Problem.NOT_TEXT, "");
        }
        return text;
    }
}
