package io.palier.admin;

import io.palier.organization.PartyCode;
import io.palier.organization.PhoneNumber;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import io.palier.organization.TeamRecord;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A team as it is typed; {@code version} is the one that was read, code and level are only asked of a new one. */
record TeamForm(
        @Nullable String code,
        @Nullable String level,
        @Nullable String nameEn,
        @Nullable String nameFr,
        @Nullable String party,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Integer version) {

    /** Nothing typed is null. */
    TeamForm {
        code = Objects.requireNonNullElse(code, "").strip().toUpperCase(Locale.ROOT);
        level = Objects.requireNonNullElse(level, "");
        nameEn = Objects.requireNonNullElse(nameEn, "").strip();
        nameFr = Objects.requireNonNullElse(nameFr, "").strip();
        party = Objects.requireNonNullElse(party, "");
        email = Objects.requireNonNullElse(email, "").strip();
        phone = Objects.requireNonNullElse(phone, "").strip();
        version = Objects.requireNonNullElse(version, 0);
    }

    static TeamForm empty() {
        return new TeamForm("", "", "", "", "", "", "", 0);
    }

    static TeamForm of(TeamRecord kept) {
        var team = kept.team();
        return new TeamForm(
                team.code().value(),
                team.level().name(),
                team.nameEn(),
                team.nameFr(),
                team.party().value(),
                team.email(),
                team.phone() == null ? "" : team.phone().spaced(),
                kept.version());
    }

    boolean hasWrongPhone() {
        return !"".equals(phone)
                && PhoneNumber.read(Objects.requireNonNull(phone)).isEmpty();
    }

    boolean hasWrongCode() {
        return !Objects.requireNonNull(code).matches("[A-Z0-9][A-Z0-9-]{1,39}");
    }

    boolean hasLevel() {
        return Objects.requireNonNull(level).matches("L[1-4]");
    }

    /** Once code, level and phone are readable. */
    Team toTeam(TeamCode as, SupportLevel at) {
        return new Team(
                as,
                new PartyCode("".equals(party) ? "NONE" : Objects.requireNonNull(party)),
                at,
                Objects.requireNonNull(nameEn),
                Objects.requireNonNull(nameFr),
                Objects.requireNonNull(email),
                PhoneNumber.read(Objects.requireNonNull(phone)).orElse(null));
    }
}
