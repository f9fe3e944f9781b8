package io.palier.knowledge;

/** That cannot be kept of a category or its script. */
public class CatalogueRefused extends RuntimeException {

    private final Reason reason;

    CatalogueRefused(Reason reason) {
        super("refused: " + reason);
        this.reason = reason;
    }

    /** What stands against it. */
    public Reason reason() {
        return reason;
    }

    /** Why something is not kept; {@code field} is the one it is said beside. */
    public enum Reason {
        /** Another has that code, or had it. */
        TAKEN("code"),
        /** A title of 1 to 80 characters in both languages. */
        TITLE("titleEn"),
        /** A parent must be a group of its own: in use, and in no other. */
        PARENT("parent"),
        SEVERITY("severity"),
        /** Everything that no word gives away goes there. */
        NEEDED("code"),
        /** Others stand below it. */
        HAS_CHILDREN("code"),
        /** A phrase of 1 to 80 characters with a word in it, and a weight of 1 to 9; none twice. */
        KEYWORD("keywordsEn"),
        /** Every step in both languages, 1 to 400 characters, 30 at most. */
        STEP("steps");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The field of a form. */
        public String field() {
            return field;
        }
    }
}
