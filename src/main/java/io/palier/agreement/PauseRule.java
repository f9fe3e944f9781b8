package io.palier.agreement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.palier.organization.Role;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agreement's closed list of pause reasons (domain.md §4, R5, R7).
 *
 * @param claimableBy the roles that may claim it; never empty
 * @param provisional whether it is confirmed at close, or reversed when the service proves not restored
 */
public record PauseRule(PauseReason reason, Set<Role> claimableBy, boolean provisional) {

    /** Refuses a reason that nobody may claim with an {@link IllegalArgumentException}. */
    public PauseRule {
        if (claimableBy == null || claimableBy.isEmpty()) {
            throw new IllegalArgumentException("nobody may claim " + reason);
        }
        claimableBy = Collections.unmodifiableSet(EnumSet.copyOf(claimableBy));
    }

    /** As it is written, where what is not provisional need not say so. */
    @JsonCreator
    static PauseRule read(
            @JsonProperty("reason") PauseReason reason,
            @JsonProperty("claimableBy") Set<Role> claimableBy,
            @JsonProperty("provisional") @Nullable Boolean provisional) {
        return new PauseRule(reason, claimableBy, Boolean.TRUE.equals(provisional));
    }
}
