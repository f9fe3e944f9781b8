package io.palier.demo;

import io.palier.organization.NewStaffMember;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import io.palier.organization.PhoneNumber;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.SupportedSystem;
import io.palier.organization.SystemCode;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The demonstration's people: two vendors, a partner, eight log-ins to try, and colleagues nobody can log in as. */
@Component
class Cast {

    private final Organization organization;
    private final String password;
    private final Map<TeamCode, List<StaffMember>> teams = new HashMap<>();

    Cast(Organization organization, @Value("${palier.demo-password:palier}") String password) {
        this.organization = organization;
        this.password = password;
    }

    boolean somebodyWorksHere() {
        return !organization.membersWith(Role.ADMINISTRATOR).isEmpty()
                || !organization.membersWith(Role.AGENT).isEmpty();
    }

    void openDesksOutside() {
        desk("L4-BILLTECH", "VENDOR-BILLTECH", "BillTech", Party.Kind.VENDOR);
        desk("L4-RADIOLINE", "VENDOR-RADIOLINE", "Radioline", Party.Kind.VENDOR);
        desk("L4-TRANSMED", "PARTNER-TRANSMED", "Transmed Telecom", Party.Kind.INTERCONNECT_PARTNER);
        for (var system : List.of("BILLING", "RATING", "ORDER-MANAGEMENT", "PROVISIONING")) {
            support(system, "L4-BILLTECH");
        }
        support("RADIO-ACCESS", "L4-RADIOLINE");
        support("SWITCH", "L4-RADIOLINE");
        support("INTERCONNECT", "L4-TRANSMED");
    }

    void hireEverybody() {
        var nobodyKnows = UUID.randomUUID().toString();
        organization.hireAll(List.of(
                person("agent", "Amina Diallo", "L1-CARE", Role.AGENT, password),
                person("it", "Ivan Tessier", "L2-IT", Role.SPECIALIST, password),
                person("billing", "Béatrice Lambert", "L3-BILLING", Role.SPECIALIST, password),
                person("radio", "Rafael Dumont", "L3-RADIO", Role.SPECIALIST, password),
                person("vendor", "Viktor Endres", "L4-BILLTECH", Role.VENDOR, password),
                person("partner", "Paola Neri", "L4-TRANSMED", Role.VENDOR, password),
                person("manager", "Marc Nadeau", null, Role.MANAGER, password),
                person("admin", "Adèle Minot", null, Role.ADMINISTRATOR, password),
                person("l.haddad", "Leïla Haddad", "L1-CARE", Role.AGENT, nobodyKnows),
                person("t.moreau", "Thomas Moreau", "L1-CARE", Role.AGENT, nobodyKnows),
                person("s.okafor", "Samuel Okafor", "L1-CARE", Role.AGENT, nobodyKnows),
                person("k.ayari", "Karim Ayari", "L2-IT", Role.SPECIALIST, nobodyKnows),
                person("c.nguyen", "Claire Nguyen", "L2-IT", Role.SPECIALIST, nobodyKnows),
                person("p.roussel", "Paul Roussel", "L3-BILLING", Role.SPECIALIST, nobodyKnows),
                person("h.mansour", "Hedi Mansour", "L3-MEDIATION", Role.SPECIALIST, nobodyKnows),
                person("n.trabelsi", "Nour Trabelsi", "L3-ORDERS", Role.SPECIALIST, nobodyKnows),
                person("e.fischer", "Eva Fischer", "L3-CORE", Role.SPECIALIST, nobodyKnows),
                person("j.petit", "Julien Petit", "L3-PROVISIONING", Role.SPECIALIST, nobodyKnows),
                person("o.garnier", "Odile Garnier", "L3-OPERATIONS", Role.SPECIALIST, nobodyKnows),
                person("d.leroy", "Damien Leroy", "L3-OPERATIONS", Role.SPECIALIST, nobodyKnows),
                person("r.costa", "Rita Costa", "L3-OPERATIONS", Role.SPECIALIST, nobodyKnows),
                person("y.benali", "Yasmine Ben Ali", "L3-OPERATIONS", Role.SPECIALIST, nobodyKnows),
                person("w.khemiri", "Walid Khemiri", "L4-RADIOLINE", Role.VENDOR, nobodyKnows)));
    }

    /** Somebody of that team, by chance. */
    StaffId anyoneIn(TeamCode team, Random chance) {
        var people = teams.computeIfAbsent(team, organization::membersOf);
        return people.get(chance.nextInt(people.size())).id();
    }

    TeamCode departmentOf(io.palier.organization.Nature nature) {
        return organization.departmentFor(nature).code();
    }

    private static NewStaffMember person(String id, String name, @Nullable String team, Role role, String password) {
        return new NewStaffMember(
                new StaffId(id),
                name,
                id + "@palier.example",
                Locale.FRENCH,
                team == null ? null : new TeamCode(team),
                Set.of(role),
                password,
                phone(id));
    }

    /** Of the numbers that are set aside for fiction, and always the same for the same person. */
    private static PhoneNumber phone(String id) {
        return new PhoneNumber("+33 6 39 98 %04d".formatted(Math.floorMod(id.hashCode(), 10_000)));
    }

    private void desk(String team, String party, String name, Party.Kind kind) {
        organization.addParty(new Party(new PartyCode(party), name, kind));
        organization.addTeam(new Team(
                new TeamCode(team),
                new PartyCode(party),
                SupportLevel.L4,
                name,
                name,
                "desk@" + name.toLowerCase(Locale.ROOT).replace(' ', '-') + ".example"));
    }

    private void support(String system, String desk) {
        var known = organization.system(new SystemCode(system)).orElseThrow();
        organization.support(new SupportedSystem(
                known.code(), known.name(), known.owner(), new TeamCode(desk), known.criticality()));
    }
}
