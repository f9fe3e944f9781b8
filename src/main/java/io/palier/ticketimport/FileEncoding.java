package io.palier.ticketimport;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** How the bytes of a file stand for characters; the word shown is {@code ticketimport.encoding.} and the name. */
public enum FileEncoding {
    UTF_8(StandardCharsets.UTF_8),
    WINDOWS_1252(Charset.forName("windows-1252")),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_16BE(StandardCharsets.UTF_16BE);

    private final Charset charset;

    FileEncoding(Charset charset) {
        this.charset = charset;
    }

    /** The text that the bytes stand for, without a byte order mark; U+FFFD for each byte that stands for nothing. */
    String decode(byte[] content) {
        var text = new String(content, charset);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
