package io.palier.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A file that is written row by row while it is sent. Cells are texts, whole numbers, numbers with decimals and instants;
 * closing it finishes the file and leaves the stream open.
 */
public interface Sheet extends Closeable {

    /** Writes the names of the columns; once, before any row. */
    void head(List<String> names) throws IOException;

    /** Writes a row. */
    void row(List<?> cells) throws IOException;
}
