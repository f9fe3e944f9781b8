package io.palier.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.organization.StaffId;
import io.palier.ticket.HistoryLine.Visibility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PreviewsTests {

    private static final long PIXELS = 4_000_000;

    @Test
    void aPictureIsDrawnAnewNoLongerThanASideMayBe() throws IOException {
        var drawn =
                ImageIO.read(new ByteArrayInputStream(Previews.draw(a("image/png"), Samples.png(2_560, 640), PIXELS)));
        assertThat(drawn.getWidth()).isEqualTo(1280);
        assertThat(drawn.getHeight()).isEqualTo(320);
    }

    @Test
    void theFirstPageOfAPdfIsDrawn() throws IOException {
        var drawn = ImageIO.read(new ByteArrayInputStream(Previews.draw(a("application/pdf"), Samples.pdf(), PIXELS)));
        assertThat(Math.max(drawn.getWidth(), drawn.getHeight())).isBetween(1270, 1281);
    }

    @Test
    void aPictureThatUnpacksToMoreThanIsDrawnIsNotRead() {
        assertThatThrownBy(() -> Previews.draw(a("image/png"), Samples.png(2_001, 2_000), PIXELS))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("pixels");
    }

    @Test
    void whatIsBrokenIsNotDrawn() {
        var half = Arrays.copyOf(Samples.png(100, 100), 60);
        assertThatThrownBy(() -> Previews.draw(a("image/png"), half, PIXELS)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> Previews.draw(a("application/pdf"), new byte[] {'%', 'P', 'D', 'F'}, PIXELS))
                .isInstanceOf(IOException.class);
    }

    private static Attachment a(String type) {
        return new Attachment(
                1,
                1,
                "file",
                type,
                1,
                "",
                Visibility.INTERNAL,
                Attachment.State.CLEAN,
                new StaffId("agent"),
                Instant.EPOCH);
    }
}
