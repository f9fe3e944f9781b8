package io.palier.api;

import io.palier.sla.ClockView;
import io.palier.slaclock.Account;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One clock explained. The reading is what the calculator would answer about the same promise.
 *
 * @param asOf the instant of the reading: now, or when the clock stopped
 * @param settledBy the position of the entry in the ticket's history that settled it; null where there is none
 */
record ClockExplanationJson(
        String ticket,
        long clock,
        String agreement,
        String kind,
        String metric,
        String priority,
        @Nullable Integer visit,
        int cycle,
        String timeZone,
        Duration goal,
        Instant startedAt,
        Instant asOf,
        @Nullable Integer settledBy,
        CalculationJson reading) {

    static ClockExplanationJson of(ClockView view, Account account, CalculationJson.Explanation explanation) {
        return new ClockExplanationJson(
                view.ticket().value(),
                view.id(),
                view.agreementCode(),
                view.kind().name(),
                view.metric().name(),
                view.priority().name(),
                view.visitPosition(),
                view.cycle(),
                account.zone().getId(),
                account.reading().goal(),
                account.reading().startedAt(),
                account.reading().asOf(),
                view.settledBy(),
                CalculationJson.of(account, explanation));
    }
}
