package io.palier.live;

import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A ticket changed that these teams hold or held.
 *
 * @param ticket null where so many changed at once that only their teams are told
 */
record News(@Nullable TicketNumber ticket, Set<TeamCode> teams) {

    private static final String MANY = "*";

    /** As it goes from node to node. */
    String written() {
        return (ticket == null ? MANY : ticket.value()) + " "
                + teams.stream().map(TeamCode::value).sorted().collect(Collectors.joining(" "));
    }

    /** What a node said; empty where it is not understood, as from a node of another version. */
    static Optional<News> read(String written) {
        var parts = written.split(" ");
        if (parts.length < 2 || !parts[0].equals(MANY) && !TicketNumber.isOne(parts[0])) {
            return Optional.empty();
        }
        return Optional.of(new News(
                parts[0].equals(MANY) ? null : new TicketNumber(parts[0]),
                Arrays.stream(parts).skip(1).map(TeamCode::new).collect(Collectors.toSet())));
    }
}
