package io.palier.organization;

import io.palier.organization.StructureRefused.Reason;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The table that says which department a nature leads to, and which vendor a system; changed as a whole. */
@Service
@Transactional
public class Routing {

    private static final Logger LOG = LoggerFactory.getLogger(Routing.class);

    private final JdbcClient jdbc;
    private final StructureRows rows;
    private final Organization organization;
    private final SettingChanges trail;

    Routing(JdbcClient jdbc, StructureRows rows, Organization organization, SettingChanges trail) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.organization = organization;
        this.trail = trail;
    }

    /** As it stands, of the systems in use. */
    @Transactional(readOnly = true)
    public RoutingTable table() {
        var version = jdbc.sql("select version from routing_table")
                .query(Integer.class)
                .single();
        var departments = new EnumMap<Nature, TeamCode>(Nature.class);
        jdbc.sql("select nature, team_code from nature_route").query(row -> {
            departments.put(Nature.valueOf(row.getString(1)), new TeamCode(row.getString(2)));
        });
        var vendors = new LinkedHashMap<SystemCode, TeamCode>();
        rows.systems().stream()
                .filter(kept -> !kept.system().retired())
                .forEach(kept -> kept.system()
                        .vendor()
                        .ifPresent(vendor -> vendors.put(kept.system().code(), vendor)));
        return new RoutingTable(version, departments, vendors);
    }

    /**
     * Leads everything as the table says, from the next move on; what has gone somewhere stays there.
     *
     * @throws StructureChanged where somebody changed it since the version was read
     * @throws StructureRefused where a nature would lead to no department at work, or a system to no vendor's desk
     */
    public void change(RoutingTable wanted, StaffId by) {
        demand(wanted);
        var before = table();
        var newest = jdbc.sql("update routing_table set version = version + 1 where version = ?")
                .param(wanted.version())
                .update();
        if (newest == 0) {
            throw new StructureChanged("the routing table");
        }
        wanted.departments()
                .forEach((nature, team) -> lead(nature, before.departments().get(nature), team, by));
        rows.systems().stream().filter(kept -> !kept.system().retired()).forEach(kept -> {
            var code = kept.system().code();
            lead(code, before.vendors().get(code), wanted.vendors().get(code), by);
        });
        organization.systemsChanged();
        LOG.info("event=routing-changed by={}", by);
    }

    private void demand(RoutingTable wanted) {
        for (var nature : Nature.values()) {
            if (!isAtWork(wanted.departments().get(nature), SupportLevel.L3)) {
                throw new StructureRefused(Reason.DEPARTMENT);
            }
        }
        if (!wanted.vendors().values().stream().allMatch(desk -> isAtWork(desk, SupportLevel.L4))) {
            throw new StructureRefused(Reason.VENDOR);
        }
    }

    private boolean isAtWork(@Nullable TeamCode code, SupportLevel level) {
        return code != null
                && organization
                        .team(code)
                        .filter(team -> team.level() == level && !team.closed())
                        .isPresent();
    }

    private void lead(Nature nature, @Nullable TeamCode before, TeamCode team, StaffId by) {
        if (!team.equals(before)) {
            jdbc.sql("update nature_route set team_code = ? where nature = ?")
                    .params(team.value(), nature.name())
                    .update();
            note(nature.name(), before, team, by);
        }
    }

    private void lead(SystemCode system, @Nullable TeamCode before, @Nullable TeamCode vendor, StaffId by) {
        if (!Objects.equals(before, vendor)) {
            rows.lead(system, vendor);
            note(system.value(), before, vendor, by);
        }
    }

    private void note(String subject, @Nullable TeamCode before, @Nullable TeamCode after, StaffId by) {
        trail.note(
                Area.ROUTE,
                subject,
                Map.of("team", before == null ? "" : before.value()),
                Map.of("team", after == null ? "" : after.value()),
                by.value());
    }
}
