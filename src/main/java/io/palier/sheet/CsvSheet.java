package io.palier.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Comma-separated values (RFC 4180) in UTF-8 with a byte order mark, without which a spreadsheet mistakes the accents. A
 * text that a spreadsheet would take for a formula stands behind an apostrophe.
 */
final class CsvSheet implements Sheet {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final OutputStreamWriter out;
    private final CsvWriter writer;
    private final ZoneId zone;

    CsvSheet(OutputStream stream, ZoneId zone) throws IOException {
        this.out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
        this.writer = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        this.zone = zone;
        out.write('\ufeff');
    }

    @Override
    public void head(List<String> names) {
        row(names);
    }

    @Override
    public void row(List<?> cells) {
        writer.writeRecord(cells.stream().map(this::written).toList());
    }

    private String written(Object cell) {
        if (cell instanceof Instant at) {
            return LOCAL.format(at.atZone(zone));
        }
        return cell instanceof String text ? harmless(text) : cell.toString();
    }

    /** As it is, or behind an apostrophe where its beginning makes it a formula. */
    static String harmless(String text) {
        return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() throws IOException {
        writer.flush();
        out.flush();
    }
}
