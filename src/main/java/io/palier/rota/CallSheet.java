package io.palier.rota;

import io.palier.agreement.Agreements;
import io.palier.agreement.Completeness;
import io.palier.agreement.Priority;
import io.palier.escalation.CallList;
import io.palier.escalation.EscalationContacts;
import io.palier.look.Option;
import io.palier.look.Times;
import io.palier.organization.Organization;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.Team;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;

/** Asks who is to be called for a ticket, and answers with everybody whom an escalation would tell at that minute. */
@Component
class CallSheet {

    private final EscalationContacts contacts;
    private final Agreements agreements;
    private final Organization organization;
    private final Times times;

    CallSheet(EscalationContacts contacts, Agreements agreements, Organization organization, Times times) {
        this.contacts = contacts;
        this.agreements = agreements;
        this.organization = organization;
        this.times = times;
    }

    /**
     * The form with its choices, and what came of it.
     *
     * @param parties whose promises can be asked about
     * @param agreements the same, one agreement at a time
     * @param at the minute that was asked about; null where nothing could be asked
     * @param lists empty where no agreement applied then, too
     */
    record Sheet(
            CallForm form,
            BindingResult errors,
            List<Option> parties,
            List<Option> agreements,
            List<Team> teams,
            @Nullable Instant at,
            List<CallList> lists) {

        public List<SupportLevel> levels() {
            return List.of(SupportLevel.values());
        }

        public List<Priority> priorities() {
            return List.of(Priority.values());
        }

        /** The teams of a level. */
        public List<Team> teamsAt(SupportLevel level) {
            return teams.stream().filter(team -> team.level() == level).toList();
        }

        /** Whether there is something to put right in the form. */
        boolean isRefused() {
            return errors.hasErrors();
        }
    }

    /** What the reader asked; null where whom the house would tell is none of the reader's business. */
    @Nullable
    Sheet of(CallForm form, StaffMember reader) {
        if (reader.isOutsider()) {
            return null;
        }
        var now = times.now();
        var rows = agreements.completeness(now).rows();
        var parties = parties(rows);
        var inForce = inForce(rows);
        var offered = Stream.concat(parties.stream(), inForce.stream())
                .map(Option::value)
                .toList();
        var errors = new BeanPropertyBindingResult(form, "call");
        var asked = form.isAsked() ? form.question(errors, offered, organization.teams(), now, times.zone()) : null;
        return new Sheet(
                form,
                errors,
                parties,
                inForce,
                organization.teams(),
                asked == null ? null : asked.at(),
                asked == null ? List.of() : contacts.whoToCall(asked));
    }

    private static List<Option> parties(List<Completeness.Row> rows) {
        return rows.stream()
                .map(Completeness.Row::reach)
                .flatMap(reach ->
                        Stream.ofNullable(reach.name()).map(name -> new Option("party:" + reach.party(), name)))
                .distinct()
                .toList();
    }

    private List<Option> inForce(List<Completeness.Row> rows) {
        return rows.stream()
                .map(Completeness.Row::id)
                .filter(Objects::nonNull)
                .distinct()
                .map(agreements::version)
                .map(version -> new Option("agreement:" + version.code(), version.name(locale())))
                .toList();
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
