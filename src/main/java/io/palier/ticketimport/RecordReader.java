package io.palier.ticketimport;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import io.palier.ticketimport.QuoteScan.State;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a text into records. A quote that never closes must not swallow the rest of the file: the record is then given up
 * at the line where it began, and reading goes on with the next line.
 */
final class RecordReader {

    /** A record longer than this has lost a quote. */
    private static final int MOST_LINES = 100;

    private static final int MOST_CHARACTERS = 100_000;

    private final List<String> lines;
    private final char delimiter;
    private final CsvReaderBuilder csv;
    private final List<String> header;
    private int next;

    RecordReader(String text, char delimiter) {
        this.lines = text.lines().toList();
        this.delimiter = delimiter;
        this.csv = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .maxBufferSize(1 << 18);
        skipBlank();
        if (next < lines.size() && lines.get(next).matches("(?i)sep=.")) {
            next++; // a note that spreadsheets leave for one another
            skipBlank();
        }
        this.header = next < lines.size() ? record().fields() : List.of();
    }

    /** The headings; empty where the file holds nothing. */
    List<String> header() {
        return header;
    }

    /** Every record below the header, in order; blank lines are none. May be asked once. */
    void forEach(Consumer<FileRecord> reader) {
        skipBlank();
        while (next < lines.size()) {
            reader.accept(sized(record()));
            skipBlank();
        }
    }

    /** Every record below the header. May be asked once. */
    List<FileRecord> records() {
        var records = new ArrayList<FileRecord>();
        forEach(records::add);
        return records;
    }

    private void skipBlank() {
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
    }

    private FileRecord record() {
        var first = next++;
        var scan = new QuoteScan(delimiter);
        var state = scan.read(lines.get(first));
        if (state == State.BROKEN) {
            return FileRecord.damaged(first + 1, RowReason.MISPLACED_QUOTE);
        }
        if (state != State.QUOTED) {
            return FileRecord.sound(first + 1, split(lines.get(first)));
        }
        return spread(first, scan);
    }

    /** A record whose quoted field goes on in the lines below. */
    private FileRecord spread(int first, QuoteScan scan) {
        var text = new StringBuilder(lines.get(first));
        for (var i = next; i < lines.size() && i - first < MOST_LINES && text.length() < MOST_CHARACTERS; i++) {
            text.append('\n').append(lines.get(i));
            if (isARecordOfItsOwn(lines.get(i), lines.get(first))) {
                break;
            }
            scan.read("\n");
            var state = scan.read(lines.get(i));
            if (state == State.BROKEN) {
                break;
            }
            if (state != State.QUOTED) {
                next = i + 1;
                return FileRecord.sound(first + 1, split(text.toString()));
            }
        }
        return FileRecord.damaged(first + 1, RowReason.UNCLOSED_QUOTE);
    }

    /**
     * Whether the line, read alone, has all columns and a first field of the same shape as the record's own. Then it is
     * no part of a text: a stray quote further down must not close the one that was lost above.
     */
    private boolean isARecordOfItsOwn(String line, String first) {
        if (header.size() < 2 || new QuoteScan(delimiter).read(line) == State.BROKEN) {
            return false;
        }
        var fields =
                line.chars().filter(c -> c == delimiter).count() + 1 < header.size() ? List.<String>of() : loose(line);
        return fields.size() == header.size()
                && shape(fields.get(0)).equals(shape(loose(first).get(0)));
    }

    private static String shape(String field) {
        return field.strip().replaceAll("[0-9]+", "9").replaceAll("\\p{L}+", "a");
    }

    private List<String> split(String record) {
        return csv.allowUnclosedQuote(false).ofSingleCsvRecord(record).getFields();
    }

    private List<String> loose(String line) {
        return csv.allowUnclosedQuote(true).ofSingleCsvRecord(line).getFields();
    }

    /** Spreadsheets leave empty columns behind; any other difference from the header is damage. */
    private FileRecord sized(FileRecord record) {
        var have = record.fields().size();
        var want = header.size();
        if (record.damage() != null || have == want) {
            return record;
        }
        if (have > want && record.fields().subList(want, have).stream().allMatch(String::isBlank)) {
            return FileRecord.sound(record.line(), record.fields().subList(0, want));
        }
        var reason = have < want ? RowReason.TOO_FEW_COLUMNS : RowReason.TOO_MANY_COLUMNS;
        return new FileRecord(record.line(), record.fields(), reason, have + " / " + want);
    }
}
