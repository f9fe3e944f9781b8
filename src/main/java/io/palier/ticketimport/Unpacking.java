package io.palier.ticketimport;

import io.palier.ticketimport.ImportRefused.Problem;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/** Takes a file out of its gzip, and refuses what is too large or no text. */
final class Unpacking {

    static final int LARGEST = 20 * 1024 * 1024;

    private Unpacking() {}

    /** @throws ImportRefused where it is empty, too large or no text */
    static byte[] of(byte[] file) {
        var content = startsWith(file, 0x1F, 0x8B) ? gunzip(file) : file;
        if (content.length > LARGEST) {
            throw new ImportRefused(Problem.TOO_LARGE, "");
        }
        if (content.length == 0) {
            throw new ImportRefused(Problem.EMPTY, "");
        }
        if (startsWith(content, 'P', 'K', 3, 4)
                || startsWith(content, 0xD0, 0xCF, 0x11)
                || startsWith(content, '%', 'P', 'D', 'F')) {
            throw new ImportRefused(Problem.NOT_TEXT, "");
        }
        return content;
    }

    private static byte[] gunzip(byte[] file) {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(file))) {
            return in.readNBytes(LARGEST + 1);
        } catch (IOException e) {
            throw new ImportRefused(Problem.NOT_TEXT, "");
        }
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (var i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
