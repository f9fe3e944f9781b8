package io.palier.admin;

import io.palier.organization.PhoneNumber;
import io.palier.organization.Role;
import io.palier.organization.StaffEdit;
import io.palier.organization.StaffRecord;
import io.palier.organization.TeamCode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Somebody as they are typed; {@code version} is the one that was read, {@code login} only asked of a newcomer. */
record PersonForm(
        @Nullable String login,
        @Nullable String name,
        @Nullable String email,
        @Nullable String language,
        @Nullable String team,
        @Nullable Set<String> roles,
        @Nullable String phone,
        @Nullable Integer version) {

    /** Nothing typed is null. */
    PersonForm {
        login = Objects.requireNonNullElse(login, "").strip().toLowerCase(Locale.ROOT);
        name = Objects.requireNonNullElse(name, "").strip();
        email = Objects.requireNonNullElse(email, "").strip();
        language = Objects.requireNonNullElse(language, "fr");
        team = Objects.requireNonNullElse(team, "");
        roles = Objects.requireNonNullElse(roles, Set.of());
        phone = Objects.requireNonNullElse(phone, "").strip();
        version = Objects.requireNonNullElse(version, 0);
    }

    static PersonForm empty() {
        return new PersonForm("", "", "", "fr", "", Set.of(), "", 0);
    }

    static PersonForm of(StaffRecord kept) {
        var member = kept.member();
        return new PersonForm(
                member.id().value(),
                member.name(),
                member.email(),
                member.language().getLanguage(),
                member.team().map(TeamCode::value).orElse(""),
                member.roles().stream().map(Role::name).collect(Collectors.toSet()),
                member.phone() == null ? "" : member.phone().spaced(),
                kept.version());
    }

    /** Whether a number was typed that no telephone could dial. */
    boolean hasWrongPhone() {
        return !"".equals(phone)
                && PhoneNumber.read(Objects.requireNonNull(phone)).isEmpty();
    }

    /** What is wanted; what no page offers counts as not chosen. */
    StaffEdit toEdit() {
        return new StaffEdit(
                Objects.requireNonNull(name),
                Objects.requireNonNull(email),
                "en".equals(language) ? Locale.ENGLISH : Locale.FRENCH,
                "".equals(team) ? null : new TeamCode(Objects.requireNonNull(team)),
                Arrays.stream(Role.values())
                        .filter(role -> Objects.requireNonNull(roles).contains(role.name()))
                        .collect(Collectors.toSet()),
                PhoneNumber.read(Objects.requireNonNull(phone)).orElse(null));
    }
}
