package io.palier.admin;

import io.palier.organization.Nature;
import io.palier.organization.RoutingTable;
import io.palier.organization.SystemCode;
import io.palier.organization.TeamCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The routing table as it is typed; {@code version} is the one that was read.
 *
 * @param natures the department's code by the name of the nature
 * @param systems the vendor's desk by the code of the system; empty for none
 */
record RoutingForm(
        @Nullable Integer version,
        @Nullable Map<String, String> natures,
        @Nullable Map<String, String> systems) {

    private static final String CODE = "[A-Z0-9][A-Z0-9-]{1,39}";

    /** Nothing typed is null. */
    RoutingForm {
        version = Objects.requireNonNullElse(version, 0);
        natures = Objects.requireNonNullElse(natures, Map.of());
        systems = Objects.requireNonNullElse(systems, Map.of());
    }

    static RoutingForm of(RoutingTable table) {
        var natures = new LinkedHashMap<String, String>();
        table.departments().forEach((nature, team) -> natures.put(nature.name(), team.value()));
        var systems = new LinkedHashMap<String, String>();
        table.vendors().forEach((system, desk) -> systems.put(system.value(), desk.value()));
        return new RoutingForm(table.version(), natures, systems);
    }

    /** What is wanted; what no page offers is absent, and the table is refused for it. */
    RoutingTable toTable() {
        var departments = new EnumMap<Nature, TeamCode>(Nature.class);
        Arrays.stream(Nature.values()).forEach(nature -> {
            var code = Objects.requireNonNull(natures).getOrDefault(nature.name(), "");
            if (code.matches(CODE)) {
                departments.put(nature, new TeamCode(code));
            }
        });
        var vendors = new HashMap<SystemCode, TeamCode>();
        Objects.requireNonNull(systems).forEach((system, desk) -> {
            if (system.matches(CODE) && desk.matches(CODE)) {
                vendors.put(new SystemCode(system), new TeamCode(desk));
            }
        });
        return new RoutingTable(Objects.requireNonNull(version), departments, vendors);
    }
}
