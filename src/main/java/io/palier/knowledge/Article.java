package io.palier.knowledge;

import io.palier.organization.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article as it stands.
 *
 * @param version of its newest text, from 1
 * @param reviewOn the day from which a review is due
 * @param originTicket the number of the ticket whose solution it was made of; null where somebody wrote it
 * @param retiredAt since when nobody is offered it any more; null while it holds
 */
public record Article(
        ArticleId id,
        int version,
        ArticleKind kind,
        CategoryCode category,
        ArticleText text,
        LocalDate reviewOn,
        StaffId writtenBy,
        Instant writtenAt,
        @Nullable StaffId reviewedBy,
        @Nullable Instant reviewedAt,
        @Nullable String originTicket,
        @Nullable StaffId retiredBy,
        @Nullable Instant retiredAt,
        Usefulness usefulness) {

    /** Whether nobody is offered it any more. */
    public boolean isRetired() {
        return retiredAt != null;
    }

    /** Whether somebody should read it again, on that day. */
    public boolean isDue(LocalDate today) {
        return !isRetired() && !reviewOn.isAfter(today);
    }
}
