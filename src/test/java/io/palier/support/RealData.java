package io.palier.support;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Files of real operators that are no part of this repository; a test that wants one is skipped by name without it. */
public final class RealData {

    private static final Path FOLDER = Path.of("..", "shared", "data");

    private RealData() {}

    /** The bytes of a gzipped file of that name, unpacked; aborts the test where it is absent. */
    public static byte[] unpacked(String name) {
        var file = FOLDER.resolve(name);
        assumeTrue(Files.isReadable(file), () -> "skipped: no real data at " + file);
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The complaints as lists of fields, without the header. */
    public static List<List<String>> complaints() {
        var text = new String(unpacked("comcast_complaints.csv.gz"), StandardCharsets.UTF_8);
        return CsvReader.builder().ofCsvRecord(text).stream()
                .skip(1)
                .map(row -> row.getFields())
                .toList();
    }
}
