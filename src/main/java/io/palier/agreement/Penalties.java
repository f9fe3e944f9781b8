package io.palier.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What breaches cost under an agreement, signed with it and reckoned later (domain.md §7).
 *
 * @param currency an ISO 4217 code
 * @param monthlyFee what a share is taken of; null where no share is agreed
 * @param monthlyFloor a month that would cost less costs nothing; null for no floor
 * @param monthlyCap the most that one month may cost; null without limit
 * @param grace service time over the goal that costs nothing; null for none
 * @param exclusions what is never charged
 * @param rounding to the currency's decimals, once for each line
 */
public record Penalties(
        String currency,
        @Nullable BigDecimal monthlyFee,
        List<Penalty> rules,
        @Nullable BigDecimal monthlyFloor,
        @Nullable BigDecimal monthlyCap,
        @Nullable Duration grace,
        Set<Exclusion> exclusions,
        RoundingMode rounding) {

    /** Lists left out are empty, and rounding is half up where nothing else was agreed. */
    public Penalties {
        rules = rules == null ? List.of() : List.copyOf(rules);
        exclusions = exclusions == null || exclusions.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(exclusions));
        rounding = rounding == null ? RoundingMode.HALF_UP : rounding;
    }

    /** Why a breach may cost nothing. */
    public enum Exclusion {
        FORCE_MAJEURE,
        PLANNED_WORK,
        /** The other side caused the fault, or the delay. */
        CAUSED_BY_THE_OTHER,
        /** Reported by nobody within the month that follows. */
        CLAIMED_TOO_LATE
    }
}
