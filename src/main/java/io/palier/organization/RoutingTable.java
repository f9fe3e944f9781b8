package io.palier.organization;

import java.util.Map;

/**
 * Where a fault goes.
 *
 * @param version counts the changes of the table as a whole
 * @param departments the L3 department of every nature
 * @param vendors the vendor's desk of a system; one that nobody outside supports is absent
 */
public record RoutingTable(int version, Map<Nature, TeamCode> departments, Map<SystemCode, TeamCode> vendors) {

    /** Keeps copies. */
    public RoutingTable {
        departments = Map.copyOf(departments);
        vendors = Map.copyOf(vendors);
    }
}
