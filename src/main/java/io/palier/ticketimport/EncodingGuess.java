package io.palier.ticketimport;

import static io.palier.ticketimport.FileEncoding.UTF_16BE;
import static io.palier.ticketimport.FileEncoding.UTF_16LE;
import static io.palier.ticketimport.FileEncoding.UTF_8;
import static io.palier.ticketimport.FileEncoding.WINDOWS_1252;

/**
 * Finds out how a file is encoded: its byte order mark, else the zeros that UTF-16 shows, else UTF-8 where its sequences
 * hold, else Windows-1252. One broken byte in a file of good UTF-8 does not turn all its accents into something else.
 */
final class EncodingGuess {

    private EncodingGuess() {}

    static FileEncoding of(byte[] content) {
        if (starts(content, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (starts(content, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        var zeros = zerosAtEvenAndOddPlaces(content);
        var half = Math.max(1, content.length / 2);
        if (zeros[1] > half * 0.4 && zeros[0] < half * 0.1) {
            return UTF_16LE;
        }
        if (zeros[0] > half * 0.4 && zeros[1] < half * 0.1) {
            return UTF_16BE;
        }
        return isUtf8(content) ? UTF_8 : WINDOWS_1252;
    }

    private static boolean starts(byte[] content, int first, int second) {
        return content.length >= 2 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }

    private static int[] zerosAtEvenAndOddPlaces(byte[] content) {
        var zeros = new int[2];
        for (var i = 0; i < content.length; i++) {
            if (content[i] == 0) {
                zeros[i % 2]++;
            }
        }
        return zeros;
    }

    /** Whether the bytes beyond ASCII are sequences of UTF-8, all or nearly all. */
    private static boolean isUtf8(byte[] content) {
        var good = 0;
        var broken = 0;
        for (var i = 0; i < content.length; i++) {
            if (content[i] >= 0) {
                continue;
            }
            var following = following(content[i]);
            if (following > 0 && continues(content, i + 1, following)) {
                good++;
                i += following;
            } else {
                broken++;
            }
        }
        return broken == 0 || good > broken;
    }

    /** How many bytes must follow the first of a sequence; 0 where it begins none. */
    private static int following(byte first) {
        var value = first & 0xFF;
        if (value >= 0xC2 && value <= 0xDF) {
            return 1;
        }
        if (value >= 0xE0 && value <= 0xEF) {
            return 2;
        }
        return value >= 0xF0 && value <= 0xF4 ? 3 : 0;
    }

    private static boolean continues(byte[] content, int from, int count) {
        if (from + count > content.length) {
            return false;
        }
        for (var i = from; i < from + count; i++) {
            if ((content[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
