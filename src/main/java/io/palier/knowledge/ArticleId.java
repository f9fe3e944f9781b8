package io.palier.knowledge;

/** Names an article for good. */
public record ArticleId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
