package io.palier.api;

import io.palier.ticket.TicketDraft.Standing;
import io.palier.ticketimport.FileEncoding;
import io.palier.ticketimport.ImportField;
import io.palier.ticketimport.ImportMapping;
import io.palier.ticketimport.ImportPreview;
import io.palier.ticketimport.ImportProgress;
import io.palier.ticketimport.ImportRow;
import io.palier.ticketimport.ImportRowPage;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A file on its way to tickets, as a machine reads it. */
record ImportJson(
        String id,
        String source,
        String fileName,
        String state,
        boolean dryRun,
        int total,
        int done,
        Map<String, Integer> results,
        Instant uploadedAt,
        @Nullable Instant finishedAt,
        List<Column> columns,
        Mapping mapping,
        List<Warning> warnings) {

    static ImportJson of(ImportProgress progress, ImportPreview preview) {
        return new ImportJson(
                progress.id().toString(),
                progress.source(),
                progress.fileName(),
                progress.state().name(),
                progress.dryRun(),
                progress.total(),
                progress.done(),
                progress.counts().entrySet().stream()
                        .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue)),
                progress.uploadedAt(),
                progress.finishedAt(),
                preview.columns().stream()
                        .map(c -> new Column(c.position(), c.heading(), c.examples()))
                        .toList(),
                Mapping.of(preview.mapping()),
                preview.warnings().stream()
                        .map(w -> new Warning(w.kind().name(), w.arguments()))
                        .toList());
    }

    /** A column of the file, its place from 0. */
    record Column(int position, String heading, List<String> examples) {}

    /** Something to look at before the file is read in earnest. */
    record Warning(String kind, List<String> arguments) {}

    /** How the file is read; see {@code docs/imports.md}. The delimiter is one character. */
    record Mapping(
            @NotNull FileEncoding encoding,
            @NotNull @Size(min = 1, max = 1) String delimiter,
            @NotNull List<ImportField> columns,
            @NotNull List<String> dateFormats,
            @NotNull List<String> timeFormats,
            @NotNull String zone,
            @NotNull Map<String, Standing> statuses,
            @NotNull String language) {

        static Mapping of(ImportMapping m) {
            return new Mapping(
                    m.encoding(),
                    String.valueOf(m.delimiter()),
                    m.columns(),
                    m.dateFormats(),
                    m.timeFormats(),
                    m.zone(),
                    m.statuses(),
                    m.language());
        }

        ImportMapping toMapping() {
            return new ImportMapping(
                    encoding, delimiter.charAt(0), columns, dateFormats, timeFormats, zone, statuses, language);
        }
    }

    /** What became of a row; {@code line} counts from 1, the header included. */
    record Row(
            int line,
            String result,
            @Nullable String externalNumber,
            @Nullable String category,
            @Nullable String ticket,
            @Nullable String reason,
            String detail) {

        static Row of(ImportRow r) {
            return new Row(
                    r.line(),
                    r.result().name(),
                    r.externalNumber(),
                    r.category() == null ? null : r.category().value(),
                    r.ticket() == null ? null : r.ticket().value(),
                    r.reason() == null ? null : r.reason().name(),
                    r.detail());
        }
    }

    /** A page of rows; pages count from 0. */
    record Rows(List<Row> rows, long total, int page, int size) {

        static Rows of(ImportRowPage page) {
            return new Rows(page.rows().stream().map(Row::of).toList(), page.total(), page.page(), page.size());
        }
    }

    /** Read it: for trial, or in earnest. */
    record Run(boolean dryRun) {}
}
