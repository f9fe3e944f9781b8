package io.palier.ticket;

import io.palier.knowledge.CategoryCode;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to cut out of a ticket as one of its own.
 *
 * @param summary 1 to 200 characters
 * @param description at most 8,000 characters, perhaps empty
 * @param notes positions of entries in the ticket's history that go along, as copies; what has no text is left out
 * @param part whether the new one is a part of the old one
 * @param submission made by the form, so that one sent twice cuts out one ticket; null where there is no form
 */
public record SplitOrder(
        String summary,
        String description,
        CategoryCode category,
        Set<Integer> notes,
        boolean part,
        @Nullable UUID submission) {

    public SplitOrder {
        notes = Set.copyOf(notes);
    }
}
