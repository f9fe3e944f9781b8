package io.palier.oncall;

import io.palier.organization.StaffId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody is on call.
 *
 * @param line 1 is called first
 * @param person who is to be called, at work and after every substitution
 * @param insteadOf who would be, but is away; null where that is {@code person}
 * @param overridden whether an override says so, not a shift
 * @param since inclusive; null where it began longer ago than was looked
 * @param until exclusive; null where no end is in sight
 */
public record Duty(
        RotaId rota,
        int line,
        StaffId person,
        @Nullable StaffId insteadOf,
        boolean overridden,
        @Nullable Instant since,
        @Nullable Instant until) {}
