package io.palier.ticketimport;

import java.util.List;

/**
 * A file as its mapping reads it: what the mapping page shows.
 *
 * @param totalRows records after the header, damaged ones included
 * @param rows the first rows, 10 at most, each with as many fields as the file gave it
 * @param statuses the different words of the status column, in order of first appearance, 50 at most
 * @param warnings what somebody should look at before the file is read, perhaps empty
 */
public record ImportPreview(
        ImportId id,
        String source,
        String fileName,
        ImportState state,
        int totalRows,
        List<Column> columns,
        List<List<String>> rows,
        List<String> statuses,
        ImportMapping mapping,
        List<ImportWarning> warnings) {

    /** A column: its place from 0, its heading, its first values that are not blank (3 at most) and its meaning. */
    public record Column(int position, String heading, List<String> examples, ImportField field) {}

    ImportPreview in(ImportState now) {
        return new ImportPreview(id, source, fileName, now, totalRows, columns, rows, statuses, mapping, warnings);
    }
}
