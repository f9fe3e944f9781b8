package io.palier.ticketimport;

import io.palier.ticket.TicketDraft.Standing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Suggests how to read a file, from its headings and from what stands below them. */
final class MappingGuess {

    private static final String HOME_ZONE = "Europe/Paris";

    private MappingGuess() {}

    static ImportMapping of(SampleRows sample, FileEncoding encoding, char delimiter) {
        var fields = new ArrayList<>(HeaderWords.meanings(sample.headings()));
        var dateColumn = fields.indexOf(ImportField.REPORTED_DATE);
        var dates = DateGuess.of(values(sample, dateColumn)).formats();
        var times = DateGuess.timesOf(values(sample, fields.indexOf(ImportField.REPORTED_TIME)));
        for (var twin : exchangedTwins(sample, fields, dateColumn, dates).keySet()) {
            fields.set(twin, ImportField.IGNORED);
        }
        return new ImportMapping(
                encoding,
                delimiter,
                fields,
                dates,
                times,
                HOME_ZONE,
                statuses(values(sample, fields.indexOf(ImportField.STATUS))),
                HeaderWords.areFrench(sample.headings()) ? "fr" : "en");
    }

    /**
     * Other columns of dates in which day and month stand exchanged against the chosen one, each with the number of such
     * rows: somebody's spreadsheet has read them in another country's way.
     */
    static Map<Integer, Integer> exchangedTwins(
            SampleRows sample, List<ImportField> fields, int dateColumn, List<String> formats) {
        var twins = new LinkedHashMap<Integer, Integer>();
        if (dateColumn < 0 || formats.isEmpty()) {
            return twins;
        }
        var chosen = new DateFormats(formats);
        for (var i = 0; i < fields.size(); i++) {
            if (i == dateColumn || !fields.get(i).isRepeatable()) {
                continue;
            }
            var guess = DateGuess.of(sample.column(i)).formats();
            if (guess.isEmpty()) {
                continue;
            }
            var other = new DateFormats(guess);
            var column = i;
            var exchanged = (int) sample.rows().stream()
                    .filter(row -> chosen.date(row.field(dateColumn))
                            .flatMap(a -> other.date(row.field(column)).filter(b -> areExchanged(a, b)))
                            .isPresent())
                    .count();
            if (exchanged > 0) {
                twins.put(i, exchanged);
            }
        }
        return twins;
    }

    private static boolean areExchanged(LocalDate a, LocalDate b) {
        return a.getYear() == b.getYear()
                && a.getDayOfMonth() == b.getMonthValue()
                && a.getMonthValue() == b.getDayOfMonth()
                && a.getMonthValue() != a.getDayOfMonth();
    }

    /** The different words of a status column, in order of appearance. */
    static List<String> words(List<String> values) {
        return values.stream()
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .distinct()
                .limit(50)
                .toList();
    }

    private static Map<String, Standing> statuses(List<String> values) {
        var known = new LinkedHashMap<String, Standing>();
        words(values).forEach(word -> StatusWords.standing(word).ifPresent(s -> known.put(word, s)));
        return known;
    }

    static List<String> values(SampleRows sample, int column) {
        return column < 0
                ? List.of()
                : IntStream.range(0, sample.rows().size())
                        .mapToObj(row -> sample.rows().get(row).field(column))
                        .toList();
    }
}
