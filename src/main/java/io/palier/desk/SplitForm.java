package io.palier.desk;

import io.palier.knowledge.CategoryCode;
import io.palier.ticket.SplitOrder;
import io.palier.ticket.TicketDetail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What somebody wants to cut out of a ticket, as it was typed. */
record SplitForm(
        @Nullable String submission,

        @NotBlank(message = "{ticket.problem.MISSING}")
        @Size(max = 200, message = "{ticket.problem.TOO_LONG}")
        @Nullable
        String summary,

        @Size(max = 8_000, message = "{ticket.problem.TOO_LONG}") @Nullable
        String description,

        @NotBlank(message = "{ticket.problem.MISSING}") @Nullable
        String category,

        @Nullable List<String> notes,
        @Nullable String part) {

    /** Nothing typed yet. */
    static SplitForm of(TicketDetail ticket) {
        return new SplitForm(
                UUID.randomUUID().toString(), null, null, ticket.category().value(), List.of(), null);
    }

    @Nullable
    CategoryCode categoryCode() {
        return Spelled.as(category, CategoryCode::new);
    }

    /** Whether that entry of the history goes along. */
    public boolean takes(int position) {
        return notes != null && notes.contains(Integer.toString(position));
    }

    SplitOrder order(CategoryCode about) {
        var taken = Objects.requireNonNullElse(notes, List.<String>of()).stream()
                .map(Spelled::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new SplitOrder(
                Objects.requireNonNull(summary).strip(),
                description == null ? "" : description.strip(),
                about,
                taken,
                Spelled.ticked(part),
                Spelled.uuid(submission));
    }
}
