package io.palier.live;

import io.palier.organization.TeamCode;
import io.palier.ticket.TicketNumber;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A ticket changed that these teams hold or held. */
record News(TicketNumber ticket, Set<TeamCode> teams) {

    /** As it goes from node to node. */
    String written() {
        return ticket + " " + teams.stream().map(TeamCode::value).sorted().collect(Collectors.joining(" "));
    }

    /** What a node said; empty where it is not understood, as from a node of another version. */
    static Optional<News> read(String written) {
        var parts = written.split(" ");
        if (parts.length < 2 || !TicketNumber.isOne(parts[0])) {
            return Optional.empty();
        }
        return Optional.of(new News(
                new TicketNumber(parts[0]),
                Arrays.stream(parts).skip(1).map(TeamCode::new).collect(Collectors.toSet())));
    }
}
