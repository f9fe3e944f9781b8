package io.palier.knowledge;

/** There is no such article (404). */
public class ArticleNotFound extends RuntimeException {

    ArticleNotFound(ArticleId id) {
        super("no article " + id);
    }
}
