package io.palier.knowledge;

import java.time.LocalDate;

/**
 * An article as somebody wrote it.
 *
 * @param reviewOn the day from which a review is due
 * @param reason why it was written or changed; at most 200 characters, perhaps empty
 */
public record ArticleDraft(
        ArticleKind kind, CategoryCode category, ArticleText text, LocalDate reviewOn, String reason) {}
