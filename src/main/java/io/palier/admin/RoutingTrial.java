package io.palier.admin;

import io.palier.organization.RoutingTable;
import io.palier.organization.TeamCode;
import io.palier.ticket.PastRoute;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A routing table tried on tickets that went somewhere once. Pure.
 *
 * @param tried how many past hand-overs it was tried on
 * @param diverted those that would have gone elsewhere, the newest first
 */
record RoutingTrial(int tried, List<Diverted> diverted) {

    /**
     * A past hand-over that would have gone elsewhere.
     *
     * @param would where to; null where a vendor's system would have no vendor, and the ticket had stayed
     */
    record Diverted(PastRoute past, @Nullable TeamCode would) {}

    static RoutingTrial of(RoutingTable table, List<PastRoute> past) {
        var diverted = past.stream()
                .map(route -> new Diverted(route, leads(table, route).orElse(null)))
                .filter(one -> !one.past().went().equals(one.would()))
                .toList();
        return new RoutingTrial(past.size(), diverted);
    }

    /** How many of the diverted were sent on from where they went: the old way was a detour. */
    public long spared() {
        return diverted.stream().filter(one -> one.past().isPingPong()).count();
    }

    private static Optional<TeamCode> leads(RoutingTable table, PastRoute route) {
        return route.nature() == null
                ? Optional.ofNullable(route.system()).map(table.vendors()::get)
                : Optional.ofNullable(table.departments().get(route.nature()));
    }
}
