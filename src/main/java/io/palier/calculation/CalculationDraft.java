package io.palier.calculation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was written, nothing of it read yet; null where something was left out.
 *
 * @param calendar when time counts
 * @param goal ISO duration of service time, such as {@code PT4H}
 * @param start RFC 3339 instant
 * @param asOf RFC 3339 instant of the reading; left out, that of the last event, or the start
 * @param warnings shares such as {@code 75%}, or service time before the deadline such as {@code PT30M}
 * @param onGoalChange {@code KEEP_ELAPSED}, also when left out, or {@code FROM_START}
 * @param events in order of time
 */
public record CalculationDraft(
        @Nullable CalendarDraft calendar,
        @Nullable String goal,
        @Nullable String start,
        @Nullable String asOf,
        @Nullable List<@Nullable String> warnings,
        @Nullable String onGoalChange,
        @Nullable List<@Nullable EventDraft> events) {

    /**
     * A week of hours with what closes it.
     *
     * @param timeZone a zone of the time-zone database
     * @param weekly ranges such as {@code 08:00-12:00} by the day they start on, {@code MONDAY} to {@code SUNDAY}
     * @param closures days that are closed
     * @param holidays the code of a country or region whose public holidays are closed, such as {@code fr}
     */
    public record CalendarDraft(
            @Nullable String timeZone,
            @Nullable Map<String, @Nullable List<@Nullable String>> weekly,
            @Nullable List<@Nullable ClosureDraft> closures,
            @Nullable String holidays) {}

    /**
     * Days closed, both ends inclusive local dates.
     *
     * @param yearly whether they come back each year, across New Year where they run over it
     * @param hours the part of each day that is closed; the whole day when left out
     */
    public record ClosureDraft(
            @Nullable String from,
            @Nullable String to,
            @Nullable Boolean yearly,
            @Nullable List<@Nullable String> hours) {}

    /**
     * Something that happened.
     *
     * @param type {@code PAUSE}, {@code RESUME}, {@code GOAL}, {@code STOP} or {@code REOPEN}
     * @param reason of a pause, any word
     * @param goal of a {@code GOAL} only
     */
    public record EventDraft(
            @Nullable String at,
            @Nullable String type,
            @Nullable String reason,
            @Nullable String goal) {}
}
