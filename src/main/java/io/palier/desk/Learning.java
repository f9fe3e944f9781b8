package io.palier.desk;

import io.palier.knowledge.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was known about a ticket, and what it taught.
 *
 * @param used the articles an agent used for it
 * @param madeOf the article made of its solution; null where none was
 * @param mayWrite whether the reader may make one of it
 */
record Learning(List<Article> used, @Nullable Article madeOf, boolean mayWrite) {

    static final Learning NONE = new Learning(List.of(), null, false);

    /** Whether the reader is offered to make an article of its solution. */
    public boolean offered() {
        return mayWrite && madeOf == null;
    }
}
