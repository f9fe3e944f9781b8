package io.palier.sheet;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.FilterOutputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A table on pages across, its head on every page; pages leave as they are full. */
final class PdfSheet implements Sheet {

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** Rows are laid out and sent in blocks of so many. */
    private static final int BLOCK = 100;

    /** A cell says no more than that, or a page would hold a handful of rows. */
    private static final int LONGEST = 120;

    private static final Color GROUND = new Color(0xf0, 0xee, 0xe8);
    private static final Color LINE = new Color(0xde, 0xdb, 0xd1);

    private final Document document = new Document(PageSize.A4.rotate(), 28, 28, 28, 28);
    private final Font plain = FontFactory.getFont(FontFactory.HELVETICA, BaseFont.CP1252, 7);
    private final Font bold = FontFactory.getFont(FontFactory.HELVETICA_BOLD, BaseFont.CP1252, 7);
    private final PdfPTable table;
    private final ZoneId zone;
    private int waiting;

    PdfSheet(OutputStream out, String title, int columns, ZoneId zone) {
        this.zone = zone;
        this.table = new PdfPTable(columns);
        PdfWriter.getInstance(document, new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws java.io.IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() {
                // whoever opened the stream closes it
            }
        });
        document.addTitle(title);
        document.addCreator("Palier");
        document.open();
        document.add(new Paragraph(title, FontFactory.getFont(FontFactory.HELVETICA_BOLD, BaseFont.CP1252, 13)));
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setComplete(false);
    }

    @Override
    public void head(List<String> names) {
        for (var name : names) {
            var cell = cell(name, bold);
            cell.setBackgroundColor(GROUND);
            table.addCell(cell);
        }
        table.setHeaderRows(1);
    }

    @Override
    public void row(List<?> cells) {
        for (var cell : cells) {
            var laid = cell(written(cell), plain);
            if (cell instanceof Number) {
                laid.setHorizontalAlignment(com.lowagie.text.Element.ALIGN_RIGHT);
            }
            table.addCell(laid);
        }
        if (++waiting % BLOCK == 0) {
            document.add(table);
        }
    }

    private String written(Object cell) {
        if (cell instanceof Instant at) {
            return LOCAL.format(at.atZone(zone));
        }
        var text = cell.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setBorderColor(LINE);
        cell.setPadding(3);
        return cell;
    }

    @Override
    public void close() {
        table.setComplete(true);
        document.add(table);
        document.close();
    }
}
