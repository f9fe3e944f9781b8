package io.palier.ticketimport;

import io.palier.ticketimport.ImportWarning.Kind;
import java.util.ArrayList;
import java.util.List;

/** What somebody should look at before a file is read as its mapping says. */
final class Warnings {

    private final SampleRows sample;
    private final ImportMapping mapping;
    private final List<ImportWarning> found = new ArrayList<>();

    private Warnings(SampleRows sample, ImportMapping mapping) {
        this.sample = sample;
        this.mapping = mapping;
    }

    static List<ImportWarning> of(SampleRows sample, ImportMapping mapping) {
        var warnings = new Warnings(sample, mapping);
        warnings.missingColumns();
        warnings.dates();
        warnings.statuses();
        if (sample.unreadable() > 0) {
            warnings.add(Kind.UNREADABLE_CHARACTERS, sample.unreadable());
        }
        if (sample.damaged() > 0) {
            warnings.add(Kind.DAMAGED_ROWS, sample.damaged(), sample.firstDamaged());
        }
        return warnings.found;
    }

    private void missingColumns() {
        if (mapping.columnOf(ImportField.EXTERNAL_NUMBER) < 0) {
            add(Kind.NO_EXTERNAL_NUMBER);
        }
        if (mapping.columnOf(ImportField.SUMMARY) < 0 && mapping.columnOf(ImportField.DESCRIPTION) < 0) {
            add(Kind.NO_TEXT);
        }
        if (mapping.columnOf(ImportField.CALLER_NUMBER) < 0) {
            add(Kind.NO_CALLER);
        }
    }

    private void dates() {
        var column = mapping.columnOf(ImportField.REPORTED_DATE);
        if (column < 0) {
            return;
        }
        var heading = sample.headings().get(column);
        var reader = new DateFormats(mapping.dateFormats());
        var unreadable = sample.column(column).stream()
                .filter(value -> !value.isBlank() && !reader.fit(value))
                .toList();
        if (!unreadable.isEmpty()) {
            add(Kind.UNREADABLE_DATES, heading, unreadable.size(), unreadable.get(0));
        }
        for (var doubt : DateGuess.of(sample.column(column)).doubts()) {
            var chosen = mapping.dateFormats().contains(doubt.other()) ? doubt.other() : doubt.chosen();
            var other = chosen.equals(doubt.other()) ? doubt.chosen() : doubt.other();
            add(Kind.AMBIGUOUS_DATES, heading, chosen, other, doubt.example());
        }
        MappingGuess.exchangedTwins(sample, mapping.columns(), column, mapping.dateFormats())
                .forEach((twin, rows) ->
                        add(Kind.DATES_DISAGREE, heading, sample.headings().get(twin), rows));
    }

    private void statuses() {
        var values = MappingGuess.values(sample, mapping.columnOf(ImportField.STATUS));
        var unknown = MappingGuess.words(values).stream()
                .filter(word -> !mapping.statuses().containsKey(ImportMapping.statusWord(word)))
                .toList();
        if (!unknown.isEmpty()) {
            add(Kind.UNKNOWN_STATUSES, String.join(", ", unknown));
        }
    }

    private void add(Kind kind, Object... arguments) {
        found.add(ImportWarning.of(kind, arguments));
    }
}
