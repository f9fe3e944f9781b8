package io.palier.admin;

import io.palier.organization.SupportedSystem;
import io.palier.organization.SupportedSystem.Criticality;
import io.palier.organization.SystemCode;
import io.palier.organization.SystemRecord;
import io.palier.organization.TeamCode;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A system as it is typed; {@code version} is the one that was read, the code is only asked of a new one. */
record SystemForm(
        @Nullable String code,
        @Nullable String name,
        @Nullable String owner,
        @Nullable String criticality,
        @Nullable Integer version) {

    /** Nothing typed is null. */
    SystemForm {
        code = Objects.requireNonNullElse(code, "").strip().toUpperCase(Locale.ROOT);
        name = Objects.requireNonNullElse(name, "").strip();
        owner = Objects.requireNonNullElse(owner, "");
        criticality = Objects.requireNonNullElse(criticality, "");
        version = Objects.requireNonNullElse(version, 0);
    }

    static SystemForm empty() {
        return new SystemForm("", "", "", "STANDARD", 0);
    }

    static SystemForm of(SystemRecord kept) {
        var system = kept.system();
        return new SystemForm(
                system.code().value(),
                system.name(),
                system.owner().value(),
                system.criticality().name(),
                kept.version());
    }

    boolean hasWrongCode() {
        return !Objects.requireNonNull(code).matches("[A-Z0-9][A-Z0-9-]{1,39}");
    }

    boolean hasOwner() {
        return Objects.requireNonNull(owner).matches("[A-Z0-9][A-Z0-9-]{1,39}");
    }

    /** Once the owner is readable; the vendor is the routing table's to say. */
    SupportedSystem toSystem(SystemCode as) {
        return new SupportedSystem(
                as,
                Objects.requireNonNull(name),
                new TeamCode(Objects.requireNonNull(owner)),
                null,
                switch (Objects.requireNonNull(criticality)) {
                    case "CRITICAL" -> Criticality.CRITICAL;
                    case "IMPORTANT" -> Criticality.IMPORTANT;
                    default -> Criticality.STANDARD;
                });
    }
}
