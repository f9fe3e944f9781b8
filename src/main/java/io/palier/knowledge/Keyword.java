package io.palier.knowledge;

/**
 * Words that give a category away.
 *
 * @param language {@code en} or {@code fr}
 * @param phrase found as it stands; one with a {@code +} as all its words, anywhere
 * @param weight from 1; the higher, the surer
 */
public record Keyword(String language, String phrase, int weight) {}
