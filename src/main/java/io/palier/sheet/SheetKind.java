package io.palier.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list or a figure can be taken away as. */
public enum SheetKind {
    CSV("text/csv;charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PDF("application/pdf");

    private final String mediaType;

    SheetKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** As HTTP names it. */
    public String mediaType() {
        return mediaType;
    }

    /** As it ends a file's name, and stands in an address. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind that an address names; empty where there is none. */
    public static Optional<SheetKind> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug().equals(slug)).findFirst();
    }

    /**
     * Begins a file.
     *
     * @param zone whose clocks instants are written by
     * @param columns how many there are, which decides how a page is laid out
     */
    public Sheet open(OutputStream out, String title, int columns, ZoneId zone) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(out, zone);
            case XLSX -> new XlsxSheet(out, title, zone);
            case PDF -> new PdfSheet(out, title, columns, zone);
        };
    }
}
