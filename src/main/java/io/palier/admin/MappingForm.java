package io.palier.admin;

import io.palier.ticket.TicketDraft.Standing;
import io.palier.ticketimport.FileEncoding;
import io.palier.ticketimport.ImportField;
import io.palier.ticketimport.ImportMapping;
import io.palier.ticketimport.ImportPreview;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The mapping as it is typed. Formats stand one a line; a word of the status column and what it stands for have the same
 * place in their lists.
 */
record MappingForm(
        @Nullable FileEncoding encoding,
        @Nullable String delimiter,
        @Nullable List<ImportField> columns,
        @Nullable String dateFormats,
        @Nullable String timeFormats,
        @Nullable String zone,
        @Nullable String language,
        @Nullable List<String> words,
        @Nullable List<Standing> standings) {

    static final String TAB = "TAB";

    static MappingForm of(ImportPreview preview) {
        var mapping = preview.mapping();
        return new MappingForm(
                mapping.encoding(),
                mapping.delimiter() == '\t' ? TAB : String.valueOf(mapping.delimiter()),
                mapping.columns(),
                String.join("\n", mapping.dateFormats()),
                String.join("\n", mapping.timeFormats()),
                mapping.zone(),
                mapping.language(),
                preview.statuses(),
                preview.statuses().stream().map(word -> standing(mapping, word)).toList());
    }

    ImportMapping toMapping() {
        return new ImportMapping(
                Objects.requireNonNullElse(encoding, FileEncoding.UTF_8),
                character(Objects.requireNonNullElse(delimiter, ",")),
                Objects.requireNonNullElse(columns, List.of()),
                lines(dateFormats),
                lines(timeFormats),
                Objects.requireNonNullElse(zone, "").strip(),
                statuses(),
                Objects.requireNonNullElse(language, ""));
    }

    private Map<String, Standing> statuses() {
        var all = new HashMap<String, Standing>();
        var from = Objects.requireNonNullElse(words, List.<String>of());
        var to = Objects.requireNonNullElse(standings, List.<Standing>of());
        for (var i = 0; i < Math.min(from.size(), to.size()); i++) {
            all.put(from.get(i), to.get(i));
        }
        return all;
    }

    private static Standing standing(ImportMapping mapping, String word) {
        return mapping.statuses().entrySet().stream()
                .filter(e -> e.getKey().equalsIgnoreCase(word.strip()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Standing.OPEN);
    }

    private static char character(String delimiter) {
        return delimiter.equals(TAB) ? '\t' : delimiter.isEmpty() ? ',' : delimiter.charAt(0);
    }

    private static List<String> lines(@Nullable String text) {
        return Arrays.stream(Objects.requireNonNullElse(text, "").split("\\R"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
