package io.palier.ticketimport;

import org.jspecify.annotations.Nullable;

/** A row that becomes no ticket; thrown while it is read, kept as its result. */
class RowRefused extends RuntimeException {

    private final RowReason reason;
    private final String detail;
    private final @Nullable String number;

    /** @param number the row's number where it was readable */
    RowRefused(RowReason reason, String detail, @Nullable String number) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.detail = detail;
        this.number = number;
    }

    ImportRow row(int line) {
        return new ImportRow(line, RowResult.REFUSED, number, null, null, reason, detail);
    }
}
