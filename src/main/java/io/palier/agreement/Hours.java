package io.palier.agreement;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.palier.slaclock.Closure;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.TimeRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A calendar as it is signed: a week of ranges such as "22:00-06:00" by the day they start on, closures, and the country
 * whose public holidays close it once they are approved (domain.md §4, R11).
 *
 * @param holidays a country code such as "fr"; null where holidays are worked
 */
public record Hours(
        @JsonAlias("zone") ZoneId timeZone,
        Map<DayOfWeek, List<String>> weekly,
        List<ClosedDays> closures,
        @Nullable String holidays) {

    public Hours {
        weekly = weekly == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(weekly));
        closures = closures == null ? List.of() : List.copyOf(closures);
    }

    /**
     * Days closed, both ends inclusive local dates; {@code hours} closes part of each only.
     *
     * @param yearly whether they come back every year, across New Year where {@code to} is in the year after
     */
    public record ClosedDays(LocalDate from, LocalDate to, boolean yearly, List<String> hours) {

        public ClosedDays {
            hours = hours == null ? List.of() : List.copyOf(hours);
        }

        /** As it is written, where what does not come back every year need not say so. */
        @JsonCreator
        static ClosedDays read(
                @JsonProperty("from") LocalDate from,
                @JsonProperty("to") LocalDate to,
                @JsonProperty("yearly") @Nullable Boolean yearly,
                @JsonProperty("hours") List<String> hours) {
            return new ClosedDays(from, to, Boolean.TRUE.equals(yearly), hours);
        }

        Closure toClosure() {
            return new Closure(
                    from, to, yearly, hours.stream().map(TimeRange::parse).toList());
        }
    }

    /**
     * The calendar that clocks count with, closed on these approved holidays too.
     *
     * @throws IllegalArgumentException (also {@code NoOpenTime}, {@code OverlappingHours}) for what a calendar refuses
     */
    public ServiceCalendar toCalendar(Collection<LocalDate> approvedHolidays) {
        var ranges = weekly.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream().map(TimeRange::parse).toList()));
        var closed = Stream.concat(
                        closures.stream().map(ClosedDays::toClosure),
                        approvedHolidays.stream().sorted().map(Closure::on))
                .toList();
        return ServiceCalendar.of(timeZone, ranges, closed);
    }
}
