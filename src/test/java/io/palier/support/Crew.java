package io.palier.support;

import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.SupportedSystem;
import io.palier.organization.SystemCode;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The people of the tests, with the log-ins of the demonstration and the password {@code palier}. They are hired by
 * hand, since bcrypt would cost more than most tests.
 */
public final class Crew {

    public static final StaffId AGENT = new StaffId("agent");
    public static final StaffId IT = new StaffId("it");
    public static final StaffId BILLING = new StaffId("billing");
    public static final StaffId RADIO = new StaffId("radio");
    /** At the desk of the vendor of the billing system. */
    public static final StaffId VENDOR = new StaffId("vendor");
    /** At the desk of the interconnect partner. */
    public static final StaffId PARTNER = new StaffId("partner");

    public static final StaffId MANAGER = new StaffId("manager");
    public static final StaffId ADMIN = new StaffId("admin");

    public static final TeamCode VENDOR_DESK = new TeamCode("L4-BILLTECH");
    public static final TeamCode PARTNER_DESK = new TeamCode("L4-TRANSATEL");

    private final JdbcClient jdbc;
    private final Organization organization;

    Crew(JdbcClient jdbc, Organization organization) {
        this.jdbc = jdbc;
        this.organization = organization;
    }

    /** Hires everybody, with the desks at L4 and the systems they support. */
    public void hire() {
        desk(VENDOR_DESK, "VENDOR-BILLTECH", "BillTech", Party.Kind.VENDOR, "BILLING", "L3-BILLING");
        desk(
                PARTNER_DESK,
                "PARTNER-TRANSATEL",
                "Transatel",
                Party.Kind.INTERCONNECT_PARTNER,
                "INTERCONNECT",
                "L3-CORE");
        hire(AGENT, "Amina Diallo", "L1-CARE", Role.AGENT);
        hire(IT, "Ivan Tessier", "L2-IT", Role.SPECIALIST);
        hire(BILLING, "Béatrice Lambert", "L3-BILLING", Role.SPECIALIST);
        hire(RADIO, "Rafael Dumont", "L3-RADIO", Role.SPECIALIST);
        hire(VENDOR, "Viktor Endres", VENDOR_DESK.value(), Role.VENDOR);
        hire(PARTNER, "Paola Neri", PARTNER_DESK.value(), Role.VENDOR);
        hire(MANAGER, "Marc Nadeau", null, Role.MANAGER);
        hire(ADMIN, "Adèle Minot", null, Role.ADMINISTRATOR);
    }

    /** Hires one more person; a null team for managers and administrators. */
    public StaffMember hire(StaffId id, String name, @Nullable String team, Role role) {
        jdbc.sql("""
                insert into staff_member (id, name, email, language, team_code, password_hash)
                values (?, ?, ?, 'fr', ?, '{noop}palier')""").params(id.value(), name, id + "@palier.example", team).update();
        jdbc.sql("insert into staff_role (staff_id, role) values (?, ?)")
                .params(id.value(), role.name())
                .update();
        return organization.member(id).orElseThrow();
    }

    private void desk(TeamCode desk, String party, String name, Party.Kind kind, String system, String owner) {
        var code = new PartyCode(party);
        organization.addParty(new Party(code, name, kind));
        organization.addTeam(
                new Team(desk, code, SupportLevel.L4, name, name, name.toLowerCase(Locale.ROOT) + "@vendors.example"));
        var supported = organization.system(new SystemCode(system)).orElseThrow();
        organization.support(new SupportedSystem(
                supported.code(), supported.name(), new TeamCode(owner), desk, supported.criticality()));
    }
}
