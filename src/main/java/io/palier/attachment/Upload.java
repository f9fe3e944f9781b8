package io.palier.attachment;

import org.springframework.core.io.InputStreamSource;

/**
 * A file as somebody brings it.
 *
 * @param name as the sender's machine has it; only its last part is kept
 * @param bytes how long it is
 * @param content may be opened several times
 */
public record Upload(String name, long bytes, InputStreamSource content) {

    private static final int LONGEST = 200;

    /** Drops folders, control characters and what reverses the direction of writing: a name is read by people. */
    public Upload {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var clean = last.replaceAll("[\\p{Cc}\\p{Cf}\"<>|:*?]", "_").strip();
        name = clean.isEmpty() ? "file" : clean.substring(Math.max(0, clean.length() - LONGEST));
    }
}
