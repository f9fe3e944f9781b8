package io.palier.knowledge;

/** Somebody saved a newer version of the article since it was read (409); nothing was overwritten. */
public class ArticleChanged extends RuntimeException {

    ArticleChanged(ArticleId id) {
        super("article " + id + " was changed meanwhile");
    }
}
