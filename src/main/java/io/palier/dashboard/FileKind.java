package io.palier.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list or a figure can be taken away as. */
enum FileKind {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /** As it ends a file's name, and stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FileKind> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    /**
     * Begins a file.
     *
     * @param zone whose clocks instants are written by
     * @param columns how many there are, which decides how a page is laid out
     */
    Sheet open(OutputStream out, String title, int columns, ZoneId zone) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(out, zone);
            case XLSX -> new XlsxSheet(out, title, zone);
            case PDF -> new PdfSheet(out, title, columns, zone);
        };
    }
}
