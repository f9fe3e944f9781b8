package io.palier.sheet;

import static io.palier.support.Takeaway.csv;
import static io.palier.support.Takeaway.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is taken away harms no spreadsheet, and takes no memory by its length. */
class SheetTests {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\tx", "\rx"})
    void aTextIsNeverAFormula(String text) throws IOException {
        assertThat(CsvSheet.harmless(text)).isEqualTo("'" + text);
        var csv = written(SheetKind.CSV, text);
        assertThat(csv(csv).get(1).getField(0)).isEqualTo("'" + text);
        assertThat(workbook(written(SheetKind.XLSX, text))).doesNotContain("<f>");
        assertThat(CsvSheet.harmless("a=b")).isEqualTo("a=b");
        assertThat(CsvSheet.harmless("")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void aHundredThousandRowsGoOutAsTheyComeIn(SheetKind kind) throws IOException {
        var sent = new Counted();
        var early = 0L;
        try (var sheet = kind.open(sent, "Open tickets", 3, ZoneId.of("Europe/Paris"))) {
            sheet.head(List.of("Number", "Subject", "Opened"));
            for (var row = 0; row < 100_000; row++) {
                sheet.row(List.of("INC-2026-" + row, "Débit très lent depuis hier soir", Instant.ofEpochSecond(row)));
                if (row == 50_000) {
                    early = sent.bytes;
                }
            }
        }
        assertThat(early).as("half way, nearly half is sent").isGreaterThan(sent.bytes * 2 / 5);
    }

    private static byte[] written(SheetKind kind, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = kind.open(out, "x", 1, ZoneId.of("UTC"))) {
            sheet.head(List.of("Subject"));
            sheet.row(List.of(text));
        }
        return out.toByteArray();
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] block, int from, int length) {
            bytes += length;
        }
    }
}
