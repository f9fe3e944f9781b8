package io.palier.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.look.Prose.Piece;
import org.junit.jupiter.api.Test;

class ProseTests {

    private final Prose prose = new Prose();

    @Test
    void anAddressIsALinkWithoutTheFullStopBehindIt() {
        assertThat(prose.pieces("See https://status.example/mast?id=1. Then call."))
                .containsExactly(
                        new Piece("See ", null),
                        new Piece("https://status.example/mast?id=1", "https://status.example/mast?id=1"),
                        new Piece(". Then call.", null));
    }

    @Test
    void nothingElseIsALink() {
        assertThat(prose.pieces("javascript:alert(1) <a href=x> ftp://x.example"))
                .extracting(Piece::address)
                .containsOnlyNulls();
        assertThat(prose.pieces("")).isEmpty();
    }
}
