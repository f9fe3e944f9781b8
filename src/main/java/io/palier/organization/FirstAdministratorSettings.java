package io.palier.organization;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who opens the house on a database where nobody works yet; ignored as soon as somebody does.
 *
 * @param login the log-in name; nobody is hired where it is absent
 * @param password at least 12 characters, 72 bytes at most
 */
@ConfigurationProperties("palier.first-administrator")
record FirstAdministratorSettings(
        @Nullable String login,
        @Nullable String password,
        @DefaultValue("Administrator") String name,
        @DefaultValue("administrator@localhost") String email) {

    /** Refuses a log-in without a good password with an {@link IllegalArgumentException}; the program does not start. */
    FirstAdministratorSettings {
        if (login != null && !login.isBlank() && (password == null || password.length() < 12)) {
            throw new IllegalArgumentException("palier.first-administrator.password must have at least 12 characters");
        }
    }

    /** The person to hire; null where nobody is named. */
    @Nullable
    NewStaffMember newcomer() {
        if (login == null || login.isBlank() || password == null) {
            return null;
        }
        return new NewStaffMember(
                new StaffId(login), name, email, Locale.ENGLISH, null, Set.of(Role.ADMINISTRATOR), password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "FirstAdministratorSettings[login=" + login + "]";
    }
}
