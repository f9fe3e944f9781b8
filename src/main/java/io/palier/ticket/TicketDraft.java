package io.palier.ticket;

import io.palier.agreement.Assessment;
import io.palier.customer.CustomerId;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.SystemCode;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody tells us when a ticket is logged.
 *
 * @param customer who complains; null where a system is named instead
 * @param lineId the line it is about; null where none is
 * @param system the system it is about; null where a customer is named
 * @param summary 1 to 200 characters
 * @param description at most 8,000 characters, perhaps empty
 * @param script the steps tried with the caller, in order
 * @param external where it came from and its number there; null for tickets born here
 * @param submission made by the form, so that one sent twice logs one ticket; null where there is no form
 */
public record TicketDraft(
        TicketKind kind,
        Channel channel,
        @Nullable CustomerId customer,
        @Nullable Long lineId,
        @Nullable SystemCode system,
        CategoryCode category,
        Assessment assessment,
        String summary,
        String description,
        Locale language,
        List<ScriptResult> script,
        @Nullable External external,
        @Nullable UUID submission) {

    /** A script step as it was read out, and whether it helped. */
    public record ScriptResult(String instruction, boolean helped) {}

    /**
     * Where an imported ticket comes from: unique by (source, number).
     *
     * @param reportedAt when the customer told the other system; null where it is not known
     * @param standing how it stood there; anything ended is logged and closed in one go, its clocks waived
     */
    public record External(
            String source, String number, @Nullable Instant reportedAt, Standing standing) {}

    /** How an imported ticket stood where it comes from. */
    public enum Standing {
        OPEN,
        CLOSED
    }
}
