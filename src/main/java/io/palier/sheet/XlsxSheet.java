package io.palier.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook of one sheet, or of several where there are more rows than one takes. Texts are written as texts, which no
 * program computes; instants as dates on the reader's clock.
 */
final class XlsxSheet implements Sheet {

    /** Rows are sent in blocks of so many. */
    private static final int BLOCK = 500;

    private static final int MOST_ROWS = 1_000_000;

    private final Workbook workbook;
    private final String title;
    private final ZoneId zone;
    private List<String> names = List.of();
    private Worksheet sheet;
    private int sheets = 1;
    private int next;

    XlsxSheet(OutputStream out, String title, ZoneId zone) {
        this.workbook = new Workbook(out, "Palier", "1.0");
        this.title = title.replaceAll("[\\\\/*?:\\[\\]]", " ");
        this.zone = zone;
        this.sheet = workbook.newWorksheet(name());
    }

    @Override
    public void head(List<String> columns) {
        names = columns;
        for (var column = 0; column < names.size(); column++) {
            sheet.width(column, Math.max(14, names.get(column).length() + 2));
            sheet.value(0, column, names.get(column));
            sheet.style(0, column).bold().set();
        }
        sheet.freezePane(0, 1);
        next = 1;
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (next > MOST_ROWS) {
            sheet.finish();
            sheets++;
            sheet = workbook.newWorksheet(name());
            head(names);
        }
        for (var column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        next++;
        if (next % BLOCK == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Object cell) {
        if (cell instanceof Instant at) {
            sheet.value(next, column, at.atZone(zone).toLocalDateTime());
            sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (cell instanceof Number number) {
            sheet.value(next, column, number);
        } else {
            sheet.value(next, column, cell.toString());
        }
    }

    /** A sheet's name has 31 characters at most. */
    private String name() {
        var number = sheets == 1 ? "" : " " + sheets;
        return title.substring(0, Math.min(title.length(), 31 - number.length())) + number;
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
