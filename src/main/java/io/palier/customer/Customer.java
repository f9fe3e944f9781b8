package io.palier.customer;

import io.palier.organization.PartyCode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who calls, with the lines held (empty for a caller without any). The reference reads {@code C-100042}.
 *
 * @param party the operator that this customer is, whom an interconnect agreement makes promises to; null for most
 */
public record Customer(
        CustomerId id,
        String reference,
        String name,
        Locale language,
        Segment segment,
        @Nullable String email,
        @Nullable PartyCode party,
        List<Line> lines) {

    /** What kind of customer this is. */
    public enum Segment {
        RESIDENTIAL,
        BUSINESS,
        WHOLESALE
    }
}
