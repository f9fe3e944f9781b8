package io.palier.organization;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be hired.
 *
 * @param language what mails are written in; English or French
 * @param team null only for managers and administrators who work in none
 * @param password in clear; 6 to 72 bytes, since bcrypt reads no further
 * @param phone where this person is called when on call; null where that is not known
 */
public record NewStaffMember(
        StaffId id,
        String name,
        String email,
        Locale language,
        @Nullable TeamCode team,
        Set<Role> roles,
        String password,
        @Nullable PhoneNumber phone) {

    /** Somebody whose telephone number is not known. */
    public NewStaffMember(
            StaffId id,
            String name,
            String email,
            Locale language,
            @Nullable TeamCode team,
            Set<Role> roles,
            String password) {
        this(id, name, email, language, team, roles, password, null);
    }

    /** Refuses what the database would refuse, and a person without a role, with an {@link IllegalArgumentException}. */
    public NewStaffMember {
        roles = Set.copyOf(roles);
        demand(!name.isBlank() && name.length() <= 120, "a name of 1 to 120 characters", id);
        demand(email.indexOf('@') > 0 && email.length() <= 254, "an e-mail address", id);
        demand(Set.of("en", "fr").contains(language.getLanguage()), "English or French", id);
        demand(!roles.isEmpty(), "a role", id);
        demand(team != null || !works(roles), "a team, except for managers and administrators", id);
        var length = password.getBytes(StandardCharsets.UTF_8).length;
        demand(length >= 6 && length <= 72, "a password of 6 to 72 bytes", id);
    }

    private static boolean works(Set<Role> roles) {
        return roles.contains(Role.AGENT) || roles.contains(Role.SPECIALIST) || roles.contains(Role.VENDOR);
    }

    private static void demand(boolean met, String what, StaffId id) {
        if (!met) {
            throw new IllegalArgumentException(id + " needs " + what);
        }
    }

    /** The log-in name alone: a log is no place for the rest. */
    @Override
    public String toString() {
        return "NewStaffMember[" + id + "]";
    }
}
