package io.palier.knowledge;

/** What an article is about. */
public enum ArticleKind {
    /** Something that is known to go wrong, how callers tell of it, and what helps. */
    KNOWN_ERROR,
    /** How something works, or is done. */
    ARTICLE
}
