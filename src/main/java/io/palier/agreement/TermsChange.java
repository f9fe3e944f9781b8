package io.palier.agreement;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions.
 *
 * @param section the part of the document it is in
 * @param path where, in a form that stays the same when lines move: {@code objectives[RESOLVE/P2].goal}
 * @param before as written in the document; null where it was added
 * @param after as written in the document; null where it was removed
 */
public record TermsChange(
        Section section,
        String path,
        @Nullable String before,
        @Nullable String after) {

    /** The parts of a document, in the order in which they are read; the word is {@code agreement.section.} and the name. */
    public enum Section {
        VALIDITY,
        OBJECTIVES,
        CALENDARS,
        PRIORITIES,
        PAUSES,
        THRESHOLDS,
        CONTACTS,
        MEDIA,
        CONSTRAINTS,
        PENALTIES,
        RULES
    }
}
