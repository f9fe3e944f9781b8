package io.palier.api;

import io.palier.agreement.Impact;
import io.palier.agreement.Scope;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a machine tells us to log a ticket. What is left out follows from the category. */
record TicketRequest(
        @Nullable TicketKind kind,
        @Nullable Channel channel,
        @Valid @Nullable Caller caller,
        @Nullable String system,
        @NotBlank String category,
        @NotBlank @Size(max = 200) String summary,
        @Nullable @Size(max = 8000) String description,
        @Nullable @Pattern(regexp = "en|fr") String language,
        @Valid @Nullable Facts assessment,
        @Valid @Nullable List<Step> script,
        @Valid @Nullable ExternalId external) {

    /** A customer by reference, or by the number calling; the name takes an unknown number into the books. */
    record Caller(
            @Nullable String reference,
            @Nullable @Size(max = 40) String number,
            @Nullable @Size(max = 120) String name) {}

    /** The facts that the priority follows from; see {@code domain.md} §3. */
    record Facts(
            @Nullable @Min(1) @Max(4) Integer severity,
            @Nullable Impact impact,
            @Nullable Scope scope,
            @Nullable @Min(0) Integer affectedCustomers,
            @Nullable Boolean revenueHit,
            @Nullable Boolean satisfactionHit) {}

    /** A script step read to the caller. */
    record Step(@NotBlank @Size(max = 500) String instruction, boolean helped) {}

    /** Where it comes from; the same pair a second time logs nothing and answers with the ticket that is there. */
    record ExternalId(
            @NotBlank @Size(max = 40) String source,
            @NotBlank @Size(max = 80) String number) {}
}
