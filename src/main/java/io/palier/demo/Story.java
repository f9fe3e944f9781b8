package io.palier.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import io.palier.agreement.Impact;
import io.palier.agreement.Scope;
import io.palier.organization.Nature;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a customer complains about, where it leads, and what everybody on the way has to say. */
record Story(
        String category,
        Locale language,
        Path path,
        @Nullable Nature nature,
        String system,
        int severity,
        Impact impact,
        Scope scope,
        boolean revenueHit,
        String summary,
        String description,
        String finding,
        String cause,
        String solution) {

    /** Where a ticket goes. */
    enum Path {
        /** Solved on the call. */
        CALL,
        /** To L2 and back with a solution. */
        BACK,
        /** A department resolves it. */
        DEPT,
        /** A vendor has to fix it. */
        VENDOR,
        /** The interconnect partner has to fix it. */
        PARTNER,
        /** First to the wrong department. */
        MISROUTE,
        /** The customer is awaited on the way. */
        WAIT,
        /** A whole area. */
        AREA;

        boolean needsSomebodyOutside() {
            return this == VENDOR || this == PARTNER;
        }
    }

    static List<Story> all() {
        var file = Objects.requireNonNull(Story.class.getResourceAsStream("/demo/stories.csv"));
        try (var csv = CsvReader.builder()
                .fieldSeparator('|')
                .ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return csv.stream().skip(1).map(r -> read(r.getFields())).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isFrench() {
        return language.getLanguage().equals("fr");
    }

    /** What L2 finds it to be, in a story that gets that far. */
    Nature knownNature() {
        return Objects.requireNonNull(nature);
    }

    /** One of two sentences, in the story's language. */
    String say(String english, String french) {
        return isFrench() ? french : english;
    }

    private static Story read(List<String> f) {
        return new Story(
                f.get(0),
                Locale.forLanguageTag(f.get(1)),
                Path.valueOf(f.get(2)),
                f.get(3).isEmpty() ? null : Nature.valueOf(f.get(3)),
                f.get(4),
                Integer.parseInt(f.get(5)),
                Impact.valueOf(f.get(6)),
                Scope.valueOf(f.get(7)),
                f.get(8).equals("yes"),
                f.get(9),
                f.get(10),
                f.get(11),
                f.get(12),
                f.get(13));
    }
}
