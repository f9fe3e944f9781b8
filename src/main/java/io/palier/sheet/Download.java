package io.palier.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;

/**
 * A list on its way to a reader.
 *
 * @param name of the file, without its ending; lower-case ASCII
 * @param title as the reader knows the list
 * @param head the names of the columns
 * @param at when it was asked for, which the file's name tells in UTC
 * @param zone by whose clocks instants are written
 */
public record Download(String name, String title, List<String> head, Instant at, ZoneId zone) {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmm").withZone(ZoneOffset.UTC);

    /** What HTTP calls it, with the ending of that kind: the value of {@code Content-Disposition}. */
    public String disposition(SheetKind kind) {
        return "attachment; filename=\"palier-" + name + "-" + STAMP.format(at) + "." + kind.slug() + "\"";
    }

    /**
     * Writes the rows as they come.
     *
     * @param out stays open; where writing breaks off, the file is not finished, so that it does not look whole
     * @param rows hands each row to whom it is given, one after the other
     */
    public void write(SheetKind kind, OutputStream out, Consumer<Consumer<List<?>>> rows) throws IOException {
        var sheet = kind.open(out, title, head.size(), zone);
        sheet.head(head);
        rows.accept(row -> {
            try {
                sheet.row(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // the reader has gone
            }
        });
        sheet.close();
    }
}
