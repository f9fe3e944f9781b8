package io.palier.negotiation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Constraint;
import io.palier.agreement.EscalationContact;
import io.palier.agreement.Impact;
import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import io.palier.agreement.Metric;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Penalties;
import io.palier.agreement.Penalty;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.agreement.Side;
import io.palier.agreement.ThresholdAction;
import io.palier.holiday.Holidays;
import io.palier.knowledge.Knowledge;
import io.palier.look.Option;
import io.palier.organization.Role;
import io.palier.organization.SupportLevel;
import io.palier.slaclock.GoalChange;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the editor offers to choose from, in the reader's language; {@code ${@editor…}} in templates. */
@Component("editor")
class Editor {

    private final Wording wording;
    private final Holidays holidays;
    private final Knowledge knowledge;

    Editor(Wording wording, Holidays holidays, Knowledge knowledge) {
        this.wording = wording;
        this.holidays = holidays;
        this.knowledge = knowledge;
    }

    public List<Metric> metrics() {
        return List.of(Metric.values());
    }

    public List<Option> priorities() {
        return Arrays.stream(Priority.values())
                .map(p -> new Option(p.name(), p.name()))
                .toList();
    }

    public List<Option> severities() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(s ->
                        new Option(Integer.toString(s), wording.text("negotiation.rules.severity.at-least", "", s)))
                .toList();
    }

    public List<Option> reasons() {
        return options("agreement.pause.", PauseReason.values());
    }

    public List<Option> media() {
        return options("negotiation.medium.", Medium.values());
    }

    public List<Option> events() {
        return options("negotiation.event.", MediumRule.Event.values());
    }

    public List<Option> roles() {
        return options("negotiation.role.", Role.AGENT, Role.SPECIALIST, Role.VENDOR, Role.MANAGER);
    }

    public List<Option> impacts() {
        return options("agreement.impact.", Impact.values());
    }

    public List<Option> scopes() {
        return options("agreement.scope.", Scope.values());
    }

    public List<Option> yesOrNo() {
        return List.of(
                new Option("true", wording.text("negotiation.yes", "")),
                new Option("false", wording.text("negotiation.no", "")));
    }

    public List<Option> categories() {
        return knowledge.categories().stream()
                .map(c -> new Option(c.code().value(), c.title(locale())))
                .toList();
    }

    public List<Option> levels() {
        return Arrays.stream(SupportLevel.values())
                .map(level -> new Option(level.name(), level.name()))
                .toList();
    }

    public List<Option> whos() {
        return options("negotiation.who.", EscalationContact.Who.values());
    }

    public List<Option> actions() {
        return options("negotiation.action.", ThresholdAction.values());
    }

    public List<Option> goalChanges() {
        return options("negotiation.goal-change.", GoalChange.values());
    }

    public List<Option> constraintKinds() {
        return options("negotiation.constraint.", Constraint.Kind.values());
    }

    public List<Option> bases() {
        return options("negotiation.basis.", Penalty.Basis.values());
    }

    public List<Option> exclusions() {
        return options("negotiation.exclusion.", Penalties.Exclusion.values());
    }

    public List<Option> metricOptions() {
        return options("sla.metric.", Metric.values());
    }

    public List<Option> sides() {
        return options("agreement.side.", Side.values());
    }

    public List<Option> kinds() {
        return options("agreement.kind.", AgreementKind.values());
    }

    /** The calendars under the names the rest of the form knows them by. */
    public List<Option> calendarsOf(TermsForm form) {
        return form.calendars().stream()
                .map(c -> new Option(c.was().isEmpty() ? c.name() : c.was(), wording.calendar(c.name())))
                .toList();
    }

    /** The days of the week from Monday. */
    public List<Option> days() {
        return IntStream.range(0, 7)
                .mapToObj(day -> new Option(Integer.toString(day), wording.day(day)))
                .toList();
    }

    /** Every zone of the time-zone database that has a place in its name. */
    public List<String> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    /** The countries whose holidays are known, by name. */
    public List<Option> countries() {
        return holidays.countries().stream()
                .map(book -> new Option(book.code(), book.name(locale())))
                .sorted(Comparator.comparing(Option::label, java.text.Collator.getInstance(locale())))
                .toList();
    }

    private List<Option> options(String prefix, Enum<?>... values) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), wording.text(prefix + value.name(), value.name())))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
