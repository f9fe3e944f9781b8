package io.palier.desk;

import io.palier.agreement.Impact;
import io.palier.agreement.Medium;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.knowledge.Knowledge;
import io.palier.look.Option;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.SupportedSystem;
import io.palier.organization.Team;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketStatus;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What can be chosen from, in the reader's language; {@code ${@choices…}} in templates. */
@Component("choices")
class Choices {

    /** What only the operator's side can wait for, as a vendor has no customer. */
    private static final Set<PauseReason> OURS = EnumSet.complementOf(EnumSet.of(PauseReason.AWAITING_OPERATOR));

    private static final Set<PauseReason> THEIRS = EnumSet.of(
            PauseReason.AWAITING_OPERATOR, PauseReason.PLANNED_WORK, PauseReason.SPARE_PART, PauseReason.SITE_ACCESS);

    private final Organization organization;
    private final Knowledge knowledge;
    private final MessageSource messages;

    Choices(Organization organization, Knowledge knowledge, MessageSource messages) {
        this.organization = organization;
        this.knowledge = knowledge;
        this.messages = messages;
    }

    public List<Option> severities() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(Integer::toString)
                .map(s -> option("agreement.severity.", s))
                .toList();
    }

    public List<Option> impacts() {
        return options("agreement.impact.", List.of(Impact.LOW, Impact.MEDIUM, Impact.HIGH));
    }

    public List<Option> scopes() {
        return options("agreement.scope.", List.of(Scope.values()));
    }

    public List<Option> priorities() {
        return options("agreement.priority.", List.of(Priority.values()));
    }

    /** What L2 can find it to be, with the department each leads to today; the category's likeliest first; null is many tickets. */
    public List<Option> natures(@Nullable TicketDetail ticket) {
        var likely = Optional.ofNullable(ticket)
                .flatMap(one -> knowledge.category(one.category()))
                .map(category -> category.candidateNature())
                .orElse("");
        return Arrays.stream(Nature.values())
                .sorted(Comparator.comparing(nature -> !nature.name().equals(likely)))
                .map(this::option)
                .toList();
    }

    private Option option(Nature nature) {
        var language = LocaleContextHolder.getLocale();
        var name = messages.getMessage("organization.nature." + nature, null, language);
        return new Option(
                nature.name(), name + " → " + organization.departmentFor(nature).name(language));
    }

    public List<Option> pauseReasons(StaffMember reader) {
        return options("agreement.pause.", reader.isOutsider() ? THEIRS : OURS);
    }

    /** How a customer can be answered by a person. */
    public List<Option> media() {
        return options("agreement.medium.", List.of(Medium.PHONE, Medium.SMS, Medium.MAIL));
    }

    /** The teams a ticket can go to by that move: any department but its own, or for a manager any team but its own. */
    public List<Option> teams(TicketMove move, TicketDetail ticket) {
        var all = move == TicketMove.TRANSFER ? organization.teamsAt(SupportLevel.L3) : organization.teams();
        return all.stream()
                .filter(team -> !team.code().equals(ticket.team()))
                .map(Choices::option)
                .toList();
    }

    /** The systems of the department that holds the ticket which some vendor supports. */
    public List<Option> systemsWithVendor(TicketDetail ticket) {
        return organization.systems().stream()
                .filter(system ->
                        system.owner().equals(ticket.team()) && system.vendor().isPresent())
                .map(this::led)
                .toList();
    }

    private Option led(SupportedSystem system) {
        var desk = system.vendor()
                .flatMap(organization::team)
                .map(team -> " → " + team.name(LocaleContextHolder.getLocale()));
        return new Option(system.code().value(), system.name() + desk.orElse(""));
    }

    /** Every system we run. */
    public List<Option> systems() {
        return organization.systems().stream()
                .map(system -> new Option(system.code().value(), system.name()))
                .toList();
    }

    /** The states that tickets under a tab can be in; every state where words are searched for. */
    public List<Option> statuses(@Nullable QueueTab tab) {
        return options(
                "ticket.status.",
                Arrays.stream(TicketStatus.values())
                        .filter(status -> tab == null
                                || status.isOpen()
                                || tab == QueueTab.MINE && status == TicketStatus.RESOLVED)
                        .toList());
    }

    public List<Option> kinds() {
        return options("ticket.kind.", List.of(TicketKind.values()));
    }

    /** How somebody can reach us other than through a machine. */
    public List<Option> channels() {
        return options("ticket.channel.", List.of(Channel.PHONE, Channel.MAIL, Channel.WEB, Channel.STAFF));
    }

    public List<Option> outcomes() {
        return options("desk.new.outcome.", List.of(IntakeForm.Outcome.values()));
    }

    private <E extends Enum<E>> List<Option> options(String prefix, java.util.Collection<E> values) {
        return values.stream().map(value -> option(prefix, value.name())).toList();
    }

    private Option option(String prefix, String name) {
        return new Option(name, messages.getMessage(prefix + name, null, LocaleContextHolder.getLocale()));
    }

    private static Option option(Team team) {
        return new Option(team.code().value(), team.level() + " · " + team.name(LocaleContextHolder.getLocale()));
    }
}
