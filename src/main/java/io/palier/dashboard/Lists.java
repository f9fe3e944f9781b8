package io.palier.dashboard;

import io.palier.agreement.AgreementVersionId;
import io.palier.look.Names;
import io.palier.satisfaction.JudgementCut;
import io.palier.satisfaction.Judgements;
import io.palier.sla.PromiseCut;
import io.palier.sla.PromiseFigures;
import io.palier.ticket.TicketCut;
import io.palier.ticket.TicketFigures;
import io.palier.ticket.TicketTopic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Finds the list behind a figure from what a link on the board says. */
@Component
class Lists {

    /** The list of promises. */
    static final String PROMISES = "promises";

    /** The list of what customers were asked and said; every other is a {@link TicketTopic}'s. */
    static final String SATISFACTION = "satisfaction";

    private final TicketFigures tickets;
    private final PromiseFigures promises;
    private final Judgements judgements;
    private final Parties parties;
    private final Names names;
    private final MessageSource messages;

    Lists(
            TicketFigures tickets,
            PromiseFigures promises,
            Judgements judgements,
            Parties parties,
            Names names,
            MessageSource messages) {
        this.tickets = tickets;
        this.promises = promises;
        this.judgements = judgements;
        this.parties = parties;
        this.names = names;
        this.messages = messages;
    }

    /** Empty where there is no such list. */
    Optional<Listing> find(String slug, ListAsk ask, Period period, Instant now, Locale locale) {
        if (slug.equals(PROMISES)) {
            return Optional.of(promises(ask, period, locale));
        }
        if (slug.equals(SATISFACTION)) {
            return Optional.of(judgements(ask, period, locale));
        }
        return topic(slug).map(topic -> new TicketListing(cut(topic, ask, period, now), tickets, words(locale)));
    }

    /** The topic that a list is about; empty of promises and satisfaction, and where there is none. */
    static Optional<TicketTopic> topic(String slug) {
        return Arrays.stream(TicketTopic.values())
                .filter(topic -> slug(topic).equals(slug))
                .findFirst();
    }

    private static String slug(TicketTopic topic) {
        return topic.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the list leaves out of its figure's whole, in words. */
    List<String> conditions(ListAsk ask, Locale locale) {
        var words = words(locale);
        var said = new ArrayList<String>();
        add(said, ask.level(), level -> words.message("organization.level." + level));
        add(said, ask.team(), words::team);
        add(said, ask.priority(), Enum::name);
        add(said, ask.outcome(), outcome -> words.message("dashboard.ping-pong." + outcome));
        add(said, ask.age(), age -> words.message("dashboard.age." + age));
        add(said, ask.weekday(), day -> words.message("dashboard.weekday." + day));
        add(said, ask.hour(), hour -> words.message("dashboard.hour", hour, hour + 1));
        add(said, ask.kept(), words::outcome);
        add(said, ask.judged(), judged -> words.message("dashboard.judged." + judged));
        add(said, ask.satisfied(), satisfied -> words.message("dashboard.satisfied." + satisfied));
        add(said, ask.kind(), words::kind);
        add(said, ask.metric(), words::metric);
        add(said, ask.agreement(), agreement -> agreement);
        add(said, ask.party(), party -> parties.name(party, locale));
        return said;
    }

    private static <T> void add(
            List<String> said, @Nullable T condition, java.util.function.Function<T, String> words) {
        if (condition != null && !condition.toString().isBlank()) {
            said.add(words.apply(condition));
        }
    }

    Words words(Locale locale) {
        return new Words(names, parties, messages, locale);
    }

    private static TicketCut cut(TicketTopic topic, ListAsk ask, Period period, Instant now) {
        var slice = ask.slice(period.zone());
        if (topic == TicketTopic.DUE) {
            var due = BoardFigures.due(now, ask.ahead());
            return new TicketCut(topic, due.from(), due.until(), slice);
        }
        return topic.isOfNow()
                ? new TicketCut(topic, Instant.EPOCH, now, slice)
                : new TicketCut(topic, period.from(), period.until(), slice);
    }

    private PromiseListing promises(ListAsk ask, Period period, Locale locale) {
        var cut = new PromiseCut(
                period.from(),
                period.until(),
                ask.kept(),
                versions(ask),
                ask.kind(),
                ask.metric(),
                ask.level(),
                ask.team(),
                ask.priority());
        return new PromiseListing(cut, promises, words(locale));
    }

    private JudgementListing judgements(ListAsk ask, Period period, Locale locale) {
        var cut =
                new JudgementCut(period.from(), period.until(), ask.level(), ask.team(), ask.judged(), ask.satisfied());
        return new JudgementListing(cut, judgements, words(locale));
    }

    private @Nullable Collection<AgreementVersionId> versions(ListAsk ask) {
        if (ask.agreement() != null && !ask.agreement().isBlank()) {
            return parties.versionsOf(ask.agreement());
        }
        return ask.party() == null || ask.party().isBlank() ? null : parties.versionsWith(ask.party());
    }
}
