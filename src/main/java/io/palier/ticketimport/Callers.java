package io.palier.ticketimport;

import io.palier.customer.Customer;
import io.palier.customer.Customers;
import io.palier.customer.Line;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The customers behind the rows of a chunk; each is asked for once. */
final class Callers {

    private final Customers customers;
    private final StoredImport file;
    private final Map<String, Customer> known = new HashMap<>();

    Callers(Customers customers, StoredImport file) {
        this.customers = customers;
        this.file = file;
    }

    /** Whoever holds the number, new in the books where nobody did; all rows without a number share one customer. */
    Customer of(RowDraft draft) {
        return known.computeIfAbsent(
                draft.callerNumber(),
                number -> number.isEmpty()
                        ? customers.collective(file.source())
                        : customers.register(
                                draft.callerName(),
                                number,
                                Locale.forLanguageTag(file.mapping().language())));
    }

    /** The line that the row is about; null where it names none. */
    @Nullable
    Long lineOf(Customer customer, RowDraft draft) {
        return customers.lineOf(customer, draft.callerNumber()).map(Line::id).orElse(null);
    }
}
