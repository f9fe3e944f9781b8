package io.palier.admin;

import io.palier.knowledge.Keyword;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that give a category away, a phrase a line; {@code "no internet = 3"} weighs three. {@code version} is the
 * category's that was read.
 */
record KeywordForm(
        @Nullable String keywordsEn,
        @Nullable String keywordsFr,
        @Nullable Integer version) {

    /** Nothing typed is null. */
    KeywordForm {
        keywordsEn = Objects.requireNonNullElse(keywordsEn, "");
        keywordsFr = Objects.requireNonNullElse(keywordsFr, "");
        version = Objects.requireNonNullElse(version, 0);
    }

    static KeywordForm of(List<Keyword> keywords, int version) {
        return new KeywordForm(lines(keywords, "en"), lines(keywords, "fr"), version);
    }

    List<Keyword> toKeywords() {
        return Stream.concat(read(keywordsEn, "en"), read(keywordsFr, "fr")).toList();
    }

    private static Stream<Keyword> read(@Nullable String lines, String language) {
        return Arrays.stream(Objects.requireNonNullElse(lines, "").split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> keyword(line, language));
    }

    /** A weight that is no number is 0, and refused as such. */
    private static Keyword keyword(String line, String language) {
        var sign = line.lastIndexOf('=');
        if (sign < 0) {
            return new Keyword(language, line, 1);
        }
        var weight = line.substring(sign + 1).strip();
        return new Keyword(
                language, line.substring(0, sign).strip(), weight.matches("[0-9]") ? Integer.parseInt(weight) : 0);
    }

    private static String lines(List<Keyword> keywords, String language) {
        return keywords.stream()
                .filter(keyword -> keyword.language().equals(language))
                .map(keyword -> keyword.weight() == 1 ? keyword.phrase() : keyword.phrase() + " = " + keyword.weight())
                .collect(Collectors.joining("\n"));
    }
}
