package io.palier.attachment;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pictures anew, and the first page of a PDF, small enough to be shown: nothing of the original gets through. */
final class Previews {

    static final Set<String> PICTURES = Set.of("image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff");

    private static final int LONGEST_SIDE = 1280;

    private Previews() {}

    /** A JPEG. @throws IOException where the content cannot be drawn, or would be larger than that many pixels */
    static byte[] draw(Attachment file, byte[] content, long pixels) throws IOException {
        var drawn = file.isPdf() ? firstPage(content) : picture(content, pixels);
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(drawn, "jpeg", out)) {
            throw new IOException("no writer");
        }
        return out.toByteArray();
    }

    private static BufferedImage picture(byte[] content, long pixels) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return small(read(reader, pixels));
            } finally {
                reader.dispose();
            }
        }
    }

    /** Asks how large it is before a pixel is read: a few bytes may unpack to gigabytes. */
    private static BufferedImage read(ImageReader reader, long pixels) throws IOException {
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > pixels) {
            throw new IOException("more pixels than are drawn");
        }
        var parameters = reader.getDefaultReadParam();
        var step = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage firstPage(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            var box = document.getPage(0).getCropBox();
            var longest = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(0, LONGEST_SIDE / longest, ImageType.RGB);
        }
    }

    private static BufferedImage small(BufferedImage whole) {
        var scale = Math.min(1.0, (double) LONGEST_SIDE / Math.max(whole.getWidth(), whole.getHeight()));
        var width = Math.max(1, (int) Math.round(whole.getWidth() * scale));
        var height = Math.max(1, (int) Math.round(whole.getHeight() * scale));
        var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = drawn.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(whole, 0, 0, width, height, Color.WHITE, null);
        } finally {
            pen.dispose();
        }
        return drawn;
    }
}
