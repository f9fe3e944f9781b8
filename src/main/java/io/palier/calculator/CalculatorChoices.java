package io.palier.calculator;

import io.palier.holiday.Holidays;
import io.palier.look.Option;
import java.text.Collator;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the calculator offers to choose from, in the reader's language. */
@Component
class CalculatorChoices {

    private static final List<String> EVENTS = List.of("PAUSE", "RESUME", "GOAL", "STOP", "REOPEN");
    private static final List<String> POLICIES = List.of("KEEP_ELAPSED", "FROM_START");

    private final Holidays holidays;
    private final MessageSource messages;

    CalculatorChoices(Holidays holidays, MessageSource messages) {
        this.holidays = holidays;
        this.messages = messages;
    }

    /**
     * The choices of one page.
     *
     * @param zones of the time-zone database, by continent
     * @param countries whose holidays are known, by name
     */
    record Choices(List<String> zones, List<Option> countries, List<Option> events, List<Option> policies) {}

    Choices in(Locale language) {
        var byName = Collator.getInstance(language);
        return new Choices(
                Stream.concat(
                                Stream.of("UTC"),
                                ZoneId.getAvailableZoneIds().stream()
                                        .filter(zone -> zone.matches(
                                                "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                                        .sorted())
                        .toList(),
                holidays.countries().stream()
                        .map(book -> new Option(book.code(), book.name(language)))
                        .sorted(Comparator.comparing(Option::label, byName))
                        .toList(),
                options("calculator.event.", EVENTS, language),
                options("calculator.policy.", POLICIES, language));
    }

    private List<Option> options(String prefix, List<String> values, Locale language) {
        return values.stream()
                .map(value -> new Option(value, messages.getMessage(prefix + value, null, language)))
                .toList();
    }
}
