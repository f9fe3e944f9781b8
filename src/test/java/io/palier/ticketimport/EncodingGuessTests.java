package io.palier.ticketimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.ticketimport.ImportRefused.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class EncodingGuessTests {

    private static final String TEXT = "numéro;texte\n1;Forfait à 20 € déjà payé\n";

    private static String read(byte[] content) {
        return EncodingGuess.of(content).decode(content);
    }

    @Test
    void everyEncodingGivesTheSameText() {
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))).isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(Charset.forName("windows-1252")))).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(TEXT);
        assertThat(read(TEXT.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(TEXT);
    }

    @Test
    void oneBrokenByteDoesNotTurnAllAccentsIntoSomethingElse() {
        var content = TEXT.getBytes(StandardCharsets.UTF_8);
        content[content.length - 2] = (byte) 0xE9;
        assertThat(EncodingGuess.of(content)).isEqualTo(FileEncoding.UTF_8);
        assertThat(FileEncoding.UTF_8.decode(content)).contains("déjà").endsWith("\uFFFD\n");
    }

    @Test
    void plainLettersAndNothingAreUtf8() {
        assertThat(EncodingGuess.of("id,text".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileEncoding.UTF_8);
        assertThat(EncodingGuess.of(new byte[0])).isEqualTo(FileEncoding.UTF_8);
        assertThat(EncodingGuess.of("id,te\0xt".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(FileEncoding.UTF_8);
    }

    @Test
    void gzipIsUnpacked() throws IOException {
        assertThat(Unpacking.of(gzip(TEXT.getBytes(StandardCharsets.UTF_8))))
                .asString()
                .isEqualTo(TEXT);
    }

    @Test
    void whatIsTooLargeEmptyOrNoTextIsRefused() throws IOException {
        refused(Problem.EMPTY, new byte[0]);
        refused(Problem.TOO_LARGE, new byte[Unpacking.LARGEST + 1]);
        refused(Problem.TOO_LARGE, gzip(new byte[200 * 1024 * 1024]));
        refused(Problem.NOT_TEXT, new byte[] {'P', 'K', 3, 4, 0, 0});
        refused(Problem.NOT_TEXT, new byte[] {0x1F, (byte) 0x8B, 1, 2, 3});
    }

    private static void refused(Problem problem, byte[] content) {
        assertThatThrownBy(() -> Unpacking.of(content))
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }
}
