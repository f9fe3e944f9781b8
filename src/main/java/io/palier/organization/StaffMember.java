package io.palier.organization;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here, or at a vendor's or partner's desk.
 *
 * @param language what letters are written in
 * @param phone where this person is called when on call; null where that is not known
 * @param lock counts the changes of password, rights and activity: what was begun under another lock is over
 */
public record StaffMember(
        StaffId id,
        String name,
        String email,
        Locale language,
        @Nullable TeamCode teamCode,
        @Nullable SupportLevel teamLevel,
        Set<Role> roles,
        @Nullable PhoneNumber phone,
        Preferences preferences,
        int lock) {

    /** Somebody who has chosen nothing yet, and whose telephone number is not known. */
    public StaffMember(
            StaffId id,
            String name,
            String email,
            Locale language,
            @Nullable TeamCode teamCode,
            @Nullable SupportLevel teamLevel,
            Set<Role> roles) {
        this(id, name, email, language, teamCode, teamLevel, roles, null, Preferences.NONE, 1);
    }

    /** The team this person works in; empty for managers and administrators who work in none. */
    public Optional<TeamCode> team() {
        return Optional.ofNullable(teamCode);
    }

    /** Whether this person has the role. */
    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether this person works in that team. */
    public boolean worksIn(TeamCode team) {
        return team.equals(teamCode);
    }

    /** Whether this person may see only what was handed to the own desk (a vendor or partner, and nothing else). */
    public boolean isOutsider() {
        return is(Role.VENDOR) && !is(Role.MANAGER) && !is(Role.ADMINISTRATOR);
    }
}
