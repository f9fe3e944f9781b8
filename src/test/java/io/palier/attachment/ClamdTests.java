package io.palier.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClamdTests {

    @Test
    void saysWhatItFoundWhereverItStands() throws IOException {
        try (var daemon = new FakeClamd()) {
            assertThat(daemon.client().virusIn(content("all is well".repeat(20_000))))
                    .isEmpty();
            assertThat(daemon.client().virusIn(content("x".repeat(100_000) + "EICAR")))
                    .contains("Eicar-Test-Signature");
        }
    }

    @Test
    void aDaemonThatIsAwayGivesNoAnswer() throws IOException {
        var daemon = new FakeClamd();
        var client = daemon.client();
        daemon.close();
        assertThatThrownBy(() -> client.virusIn(content("x"))).isInstanceOf(IOException.class);
    }

    private static ByteArrayInputStream content(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
    }
}
