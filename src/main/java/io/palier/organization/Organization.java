package io.palier.organization;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Who works here: teams, staff, supported systems and where each kind of fault goes. */
@Service
public class Organization {

    /** Every team, by level and then by code. */
    public List<Team> teams() {
        throw new UnsupportedOperationException();
    }

    /** The team of that code; empty where there is none. */
    public Optional<Team> team(TeamCode code) {
        throw new UnsupportedOperationException();
    }

    /** The teams of a level, by code. */
    public List<Team> teamsAt(SupportLevel level) {
        throw new UnsupportedOperationException();
    }

    /** The call centre's desk, where tickets are logged (the first L1 team by code). */
    public Team frontLine() {
        throw new UnsupportedOperationException();
    }

    /** The IT service, where L1 escalates to (the first L2 team by code). */
    public Team secondLine() {
        throw new UnsupportedOperationException();
    }

    /** The department that a nature of fault goes to. */
    public Team departmentFor(Nature nature) {
        throw new UnsupportedOperationException();
    }

    /** Every supported system, by name. */
    public List<SupportedSystem> systems() {
        throw new UnsupportedOperationException();
    }

    /** The system of that code; empty where there is none. */
    public Optional<SupportedSystem> system(SystemCode code) {
        throw new UnsupportedOperationException();
    }

    /** The active staff member of that log-in; empty where there is none. */
    public Optional<StaffMember> member(StaffId id) {
        throw new UnsupportedOperationException();
    }

    /** The active members of a team, by name. */
    public List<StaffMember> membersOf(TeamCode team) {
        throw new UnsupportedOperationException();
    }

    /** The active staff with the role, by name. */
    public List<StaffMember> membersWith(Role role) {
        throw new UnsupportedOperationException();
    }
}
