package io.palier.ticketimport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record of the file: its fields, or what is wrong with it.
 *
 * @param line where it begins, from 1
 * @param fields as they stand in the file; empty where it cannot be split into fields
 * @param damage null where it has as many fields as the header
 */
record FileRecord(int line, List<String> fields, @Nullable RowReason damage, String detail) {

    static FileRecord sound(int line, List<String> fields) {
        return new FileRecord(line, fields, null, "");
    }

    static FileRecord damaged(int line, RowReason damage) {
        return new FileRecord(line, List.of(), damage, "");
    }

    /** The field in that column; empty where there is none. */
    String field(int column) {
        return column < 0 || column >= fields.size() ? "" : fields.get(column);
    }
}
