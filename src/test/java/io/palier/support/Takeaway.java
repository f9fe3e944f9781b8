package io.palier.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.ZipFile;

/** Reads what people take away. */
public final class Takeaway {

    private Takeaway() {}

    /** The records of comma-separated values, with the head. */
    public static List<CsvRecord> csv(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    /** The XML of a workbook's first sheet, found from the directory at the end, as a spreadsheet program does. */
    public static String workbook(byte[] file) throws IOException {
        var kept = Files.createTempFile("palier", ".xlsx");
        Files.write(kept, file);
        try (var zip = new ZipFile(kept.toFile())) {
            var entry = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    /** The text of all pages of a PDF. */
    public static String pages(byte[] file) throws IOException {
        var reader = new PdfReader(file);
        var text = new StringBuilder();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return text.toString();
    }
}
