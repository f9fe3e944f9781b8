package io.palier.ticketimport;

import java.util.ArrayList;
import java.util.List;

/**
 * What a look through a file shows: its headings, how many records it has, and the sound ones among the first of them.
 *
 * @param total records below the header, damaged ones included
 * @param rows sound records, {@link #MOST} at most
 * @param damaged how many of all records are damaged
 * @param firstDamaged the line where the first of them begins; 0 where there is none
 * @param unreadable in how many records a byte stands for no character
 */
record SampleRows(
        List<String> headings, int total, List<FileRecord> rows, int damaged, int firstDamaged, int unreadable) {

    static final int MOST = 20_000;

    static SampleRows of(String text, char delimiter) {
        var reader = new RecordReader(text, delimiter);
        var rows = new ArrayList<FileRecord>();
        var counts = new int[4];
        reader.forEach(record -> {
            counts[0]++;
            if (record.damage() != null) {
                counts[2] = counts[1]++ == 0 ? record.line() : counts[2];
            } else if (rows.size() < MOST) {
                rows.add(record);
            }
            if (record.fields().stream().anyMatch(field -> field.indexOf('\uFFFD') >= 0)) {
                counts[3]++;
            }
        });
        return new SampleRows(reader.header(), counts[0], rows, counts[1], counts[2], counts[3]);
    }

    /** The values of a column, in order. */
    List<String> column(int position) {
        return rows.stream().map(row -> row.field(position)).toList();
    }
}
