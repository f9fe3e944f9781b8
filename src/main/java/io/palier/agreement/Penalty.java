package io.palier.agreement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One rule for what a breach costs (domain.md §7).
 *
 * @param metric for breaches of this promise; null for every promise
 * @param priority at this priority; null at every one
 * @param owedBy who pays, where both sides promise something; null for whom the kind of agreement says
 * @param amount for {@link Basis#PER_BREACH} and {@link Basis#PER_STARTED_HOUR}, in the agreement's currency
 * @param percent for {@link Basis#SHARE_OF_FEE}: this share of the monthly fee
 * @param below for {@link Basis#SHARE_OF_FEE}: owed when fewer than this percentage of promises were kept in the month;
 *     of several that apply the one with the lowest band counts
 * @param cap the most that one breach, or one month's share, may cost; null without limit
 */
public record Penalty(
        Basis basis,
        @Nullable Metric metric,
        @Nullable Priority priority,
        @Nullable Side owedBy,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal below,
        @Nullable BigDecimal cap) {

    /** How it is reckoned. */
    public enum Basis {
        PER_BREACH,
        PER_STARTED_HOUR,
        SHARE_OF_FEE
    }
}
