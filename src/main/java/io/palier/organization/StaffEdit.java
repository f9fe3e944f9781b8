package io.palier.organization;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as an administrator wants them.
 *
 * @param team null only for managers and administrators who work in none
 * @param phone null where none is known
 */
public record StaffEdit(
        String name,
        String email,
        Locale language,
        @Nullable TeamCode team,
        Set<Role> roles,
        @Nullable PhoneNumber phone) {

    /** Keeps a copy. */
    public StaffEdit {
        roles = Set.copyOf(roles);
    }
}
