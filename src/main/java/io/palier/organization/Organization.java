package io.palier.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who works here: teams, staff, supported systems and where each kind of fault goes. A question is one statement, or
 * none where the answer is kept at hand, so it opens no transaction of its own.
 */
@Service
public class Organization {

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final StaffTable staff;
    private final StaffAtHand atHand;
    private final Directory<PartyCode, Party> parties;
    private final Directory<TeamCode, Team> teams;
    private final Directory<SystemCode, SupportedSystem> systems;

    Organization(JdbcClient jdbc, PasswordEncoder passwords, StaffTable staff, StaffAtHand atHand) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.staff = staff;
        this.atHand = atHand;
        var tables = new ReferenceTables(jdbc);
        this.parties = new Directory<>(tables::parties, Party::code);
        this.teams = new Directory<>(tables::teams, Team::code);
        this.systems = new Directory<>(tables::systems, SupportedSystem::code);
    }

    /** Everybody who signs, by name. */
    public List<Party> parties() {
        return parties.all();
    }

    /** The party of that code; empty where there is none. */
    public Optional<Party> party(PartyCode code) {
        return parties.find(code);
    }

    /** Every team at work, by level and then by code. */
    public List<Team> teams() {
        return teams.all().stream().filter(team -> !team.closed()).toList();
    }

    /** Every team, those that are closed too, by level and then by code. */
    public List<Team> allTeams() {
        return teams.all();
    }

    /** The team of that code, closed or not; empty where there is none. */
    public Optional<Team> team(TeamCode code) {
        return teams.find(code);
    }

    /** The teams of a level that are at work, by code. */
    public List<Team> teamsAt(SupportLevel level) {
        return teams().stream().filter(team -> team.level() == level).toList();
    }

    /** The call centre's desk, where tickets are logged (the first L1 team by code). */
    public Team frontLine() {
        return teamsAt(SupportLevel.L1).get(0);
    }

    /** The IT service, where L1 escalates to (the first L2 team by code). */
    public Team secondLine() {
        return teamsAt(SupportLevel.L2).get(0);
    }

    /** The department that a nature of fault goes to. */
    public Team departmentFor(Nature nature) {
        var code = jdbc.sql("select team_code from nature_route where nature = ?")
                .param(nature.name())
                .query(String.class)
                .single();
        return team(new TeamCode(code)).orElseThrow();
    }

    /** Every supported system in use, by name. */
    public List<SupportedSystem> systems() {
        return systems.all().stream().filter(system -> !system.retired()).toList();
    }

    /** The system of that code, retired or not; empty where there is none. */
    public Optional<SupportedSystem> system(SystemCode code) {
        return systems.find(code);
    }

    /** The active staff member of that log-in, as of the first time this request or transaction asked; empty without one. */
    public Optional<StaffMember> member(StaffId id) {
        return atHand.find(id, staff::active);
    }

    /** All active staff, by name. */
    public List<StaffMember> staff() {
        return staff.active();
    }

    /** The active members of a team, by name. */
    public List<StaffMember> membersOf(TeamCode team) {
        return staff.activeIn(team);
    }

    /** The active staff with the role, by name. */
    public List<StaffMember> membersWith(Role role) {
        return staff.activeAs(role);
    }

    /**
     * Lets somebody in.
     *
     * @throws LogInTaken where somebody has or had that log-in
     */
    @Transactional
    public StaffMember hire(NewStaffMember newcomer) {
        hireAll(List.of(newcomer));
        return staff.active(newcomer.id()).orElseThrow();
    }

    /**
     * Lets several people in; a password that some share is hashed once, as hashing is slow on purpose.
     *
     * @throws LogInTaken where somebody has or had one of the log-ins
     */
    @Transactional
    public void hireAll(List<NewStaffMember> newcomers) {
        var hashes = new HashMap<String, String>();
        for (var newcomer : newcomers) {
            try {
                staff.insert(newcomer, hashes.computeIfAbsent(newcomer.password(), passwords::encode));
            } catch (DuplicateKeyException e) {
                throw new LogInTaken(newcomer.id());
            }
        }
    }

    /** Hires this person where nobody works here, ever; says whether it did. Safe with several nodes starting at once. */
    @Transactional
    boolean hireFirst(NewStaffMember newcomer) {
        staff.keepOthersFromHiring();
        if (staff.isEmpty()) {
            hire(newcomer);
            return true;
        }
        return false;
    }

    /** Whether somebody works here. */
    boolean hasStaff() {
        return !staff.isEmpty();
    }

    /** Adds who signs, or corrects the name and kind of the party with that code. */
    @Transactional
    public void addParty(Party party) {
        jdbc.sql("""
                insert into party (code, name, kind) values (:code, :name, :kind)
                on conflict (code) do update set name = excluded.name, kind = excluded.kind""")
                .param("code", party.code().value())
                .param("name", party.name())
                .param("kind", party.kind().name())
                .update();
        changed(parties);
    }

    /** Adds a team of a party that is there, or corrects the team with that code. */
    @Transactional
    public void addTeam(Team team) {
        jdbc.sql("""
                insert into team (code, party_code, level, name_en, name_fr, email, phone)
                values (:code, :party, :level, :nameEn, :nameFr, :email, :phone)
                on conflict (code) do update set party_code = excluded.party_code, level = excluded.level,
                  name_en = excluded.name_en, name_fr = excluded.name_fr, email = excluded.email,
                  phone = excluded.phone""")
                .param("code", team.code().value())
                .param("party", team.party().value())
                .param("level", team.level().name())
                .param("nameEn", team.nameEn())
                .param("nameFr", team.nameFr())
                .param("email", team.email())
                .param("phone", team.phone() == null ? null : team.phone().value())
                .update();
        changed(teams);
    }

    /**
     * Adds a system to those supported, or changes who supports it.
     *
     * @throws IllegalArgumentException where the owner is no L3 team or the vendor's desk no L4 team
     */
    @Transactional
    public void support(SupportedSystem system) {
        demandLevel(system.owner(), SupportLevel.L3);
        system.vendor().ifPresent(desk -> demandLevel(desk, SupportLevel.L4));
        jdbc.sql("""
                insert into supported_system (code, name, owner_team_code, vendor_team_code, criticality)
                values (:code, :name, :owner, :vendor, :criticality)
                on conflict (code) do update set name = excluded.name, owner_team_code = excluded.owner_team_code,
                  vendor_team_code = excluded.vendor_team_code, criticality = excluded.criticality""")
                .param("code", system.code().value())
                .param("name", system.name())
                .param("owner", system.owner().value())
                .param("vendor", system.vendor().map(TeamCode::value).orElse(null))
                .param("criticality", system.criticality().name())
                .update();
        changed(systems);
    }

    /** To be called after every change of teams that this façade did not make. */
    void teamsChanged() {
        changed(teams);
    }

    /** As above, of systems. */
    void systemsChanged() {
        changed(systems);
    }

    private void demandLevel(TeamCode code, SupportLevel level) {
        if (team(code).filter(team -> team.level() == level).isEmpty()) {
            throw new IllegalArgumentException(code + " is no " + level + " team");
        }
    }

    /** What others read meanwhile, or what is taken back, must not stay in the directory. */
    private static void changed(Directory<?, ?> directory) {
        directory.forget();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                directory.forget();
            }
        });
    }
}
