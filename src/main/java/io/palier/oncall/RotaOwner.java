package io.palier.oncall;

import io.palier.organization.PartyCode;
import io.palier.organization.TeamCode;
import org.jspecify.annotations.Nullable;

/**
 * Whose rota it is: a team's, or a party's, which then serves every team of that party that has none of its own.
 *
 * @param team null where a party owns it
 * @param party null where a team owns it
 */
public record RotaOwner(@Nullable TeamCode team, @Nullable PartyCode party) {

    /** Refuses both at once, or neither, with an {@link IllegalArgumentException}. */
    public RotaOwner {
        if ((team == null) == (party == null)) {
            throw new IllegalArgumentException("a rota belongs to a team or to a party");
        }
    }

    /** A team's own. */
    public static RotaOwner of(TeamCode team) {
        return new RotaOwner(team, null);
    }

    /** A party's, for its teams without one. */
    public static RotaOwner of(PartyCode party) {
        return new RotaOwner(null, party);
    }
}
