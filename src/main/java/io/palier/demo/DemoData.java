package io.palier.demo;

import io.palier.agreement.PauseReason;
import io.palier.customer.Customer;
import io.palier.demo.Story.Path;
import io.palier.escalation.EscalationNotices;
import io.palier.letter.Postbox;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.sla.SlaWatch;
import io.palier.ticket.TicketWatch;
import io.palier.ticket.Tickets;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Plays sixty days of an operator's life into an empty house, through the same façades that people use, in one
 * transaction: a start that is cut short leaves nothing half told. The same now gives the same sixty days.
 */
@Component
class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final int DAYS = 60;
    private static final int ON_A_WEEKDAY = 7;
    private static final int ON_A_WEEKEND_DAY = 3;

    private final Cast cast;
    private final Callers callers;
    private final Pacts pacts;
    private final Rosters rosters;
    private final Bookshelf bookshelf;
    private final Sayings sayings;
    private final Opinions opinions;
    private final Tickets tickets;
    private final TicketWatch ticketWatch;
    private final SlaWatch slaWatch;
    private final EscalationNotices notices;
    private final Postbox postbox;
    private final EntityManager entities;
    private final TransactionTemplate transaction;

    DemoData(
            Cast cast,
            Callers callers,
            Pacts pacts,
            Rosters rosters,
            Bookshelf bookshelf,
            Sayings sayings,
            Opinions opinions,
            Tickets tickets,
            TicketWatch ticketWatch,
            SlaWatch slaWatch,
            EscalationNotices notices,
            Postbox postbox,
            EntityManager entities,
            TransactionTemplate transaction) {
        this.cast = cast;
        this.callers = callers;
        this.pacts = pacts;
        this.rosters = rosters;
        this.bookshelf = bookshelf;
        this.sayings = sayings;
        this.opinions = opinions;
        this.tickets = tickets;
        this.ticketWatch = ticketWatch;
        this.slaWatch = slaWatch;
        this.notices = notices;
        this.postbox = postbox;
        this.entities = entities;
        this.transaction = transaction;
    }

    /** Fills the house where nobody works in it yet, as if it were {@code now}; says whether it did. */
    boolean fill(Instant now, Consumer<Instant> hands) {
        if (cast.somebodyWorksHere()) {
            return false;
        }
        LOG.info("Nobody works here yet: sixty days of a demonstration are being played, this once");
        cast.openDesksOutside();
        transaction.executeWithoutResult(status -> play(now.truncatedTo(ChronoUnit.SECONDS), hands));
        opinions.say(now);
        return true;
    }

    private void play(Instant now, Consumer<Instant> hands) {
        var chance = new Random(42);
        var start = now.minus(DAYS, ChronoUnit.DAYS);
        hands.accept(start);
        cast.hireEverybody();
        pacts.sign(start);
        bookshelf.fill(now);
        sayings.fill();
        var operations = rosters.hangUp(start);
        var stage = new Stage();
        pacts.haggle(stage, now);
        write(stage, start, now, chance, callers.enrol(chance));
        stage.every(Duration.ofHours(6), start, now, ticketWatch::round);
        stage.every(Duration.ofDays(1), start, now.minus(2, ChronoUnit.DAYS), this::readNotices);
        stage.play(start, now, hands, this::watch);
        hands.accept(now);
        rosters.today(operations, now);
        bookshelf.consult(tickets);
        sayings.tie(tickets);
        watch(Instant.EPOCH);
        postbox.takeAsSent(Duration.ofSeconds(2));
    }

    /** Entities that were told are let go: sixty days of them would be looked through at every step. */
    private void watch(Instant seen) {
        entities.flush();
        entities.clear();
        slaWatch.round(seen);
    }

    private void readNotices() {
        var manager = new StaffId("manager");
        notices.openFor(manager).forEach(notice -> notices.acknowledge(notice.id(), manager));
    }

    private void write(Stage stage, Instant start, Instant now, Random chance, List<Customer> customers) {
        var pace = new Pace(chance);
        var scene = new Scene(stage, tickets, cast, chance);
        var plot = new Plot(scene);
        var routine = new Routine(scene);
        var stories = Story.all();
        var calls = stories.stream().filter(s -> s.path() == Path.CALL).toList();
        var others = stories.stream().filter(s -> s.path() != Path.CALL).toList();
        for (var day = start; day.isBefore(now); day = day.plus(1, ChronoUnit.DAYS)) {
            var weekday = day.atZone(Pace.PARIS).getDayOfWeek();
            var weekend = weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY;
            var number = (weekend ? ON_A_WEEKEND_DAY : ON_A_WEEKDAY) - 1 + chance.nextInt(3);
            for (var i = 0; i < number; i++) {
                var pool = chance.nextInt(100) < 62 ? calls : others;
                var story = pool.get(chance.nextInt(pool.size()));
                plot.begin(story, any(customers, chance), pace.inHour(day, pace.callingHour()), null);
            }
            if (weekday == DayOfWeek.TUESDAY) {
                routine.next(pace.inHour(day, 9));
            }
        }
        today(plot, stories, customers, now, chance);
    }

    /** Whatever the hour: something at risk, something late, something fresh, on every step of the staircase. */
    private static void today(Plot plot, List<Story> stories, List<Customer> customers, Instant now, Random chance) {
        var orders = named(stories, "ORDER_CREATION", Path.VENDOR);
        var area = named(stories, "SIGNAL", Path.VENDOR);
        var outage = named(stories, "OUTAGE", Path.AREA);
        var partner = named(stories, "INTERCONNECT", Path.PARTNER);
        plot.begin(orders, any(customers, chance), now.minus(Duration.ofMinutes(262)), SupportLevel.L4);
        plot.begin(area, any(customers, chance), now.minus(Duration.ofMinutes(190)), SupportLevel.L4);
        plot.begin(outage, any(customers, chance), now.minus(Duration.ofMinutes(204)), SupportLevel.L3);
        plot.begin(
                named(stories, "ORDER_CREATION", Path.DEPT),
                any(customers, chance),
                now.minus(Duration.ofMinutes(128)),
                SupportLevel.L3);
        plot.begin(outage, any(customers, chance), now.minus(Duration.ofMinutes(65)), SupportLevel.L2);
        plot.begin(orders, any(customers, chance), now.minus(Duration.ofMinutes(21)), SupportLevel.L1);
        plot.begin(partner, any(customers, chance), now.minus(Duration.ofMinutes(155)), SupportLevel.L4);
        var tomorrow = now.plus(20, ChronoUnit.HOURS);
        plot.waiting(
                named(stories, "SUSPENSION", Path.CALL),
                any(customers, chance),
                now.minus(Duration.ofHours(5)),
                PauseReason.AWAITING_CUSTOMER,
                tomorrow);
        plot.waiting(
                named(stories, "BILLING_DISPUTE", Path.WAIT),
                any(customers, chance),
                now.minus(Duration.ofHours(30)),
                PauseReason.AWAITING_CUSTOMER,
                tomorrow);
        plot.waiting(
                named(stories, "FIXED_LINE", Path.WAIT),
                any(customers, chance),
                now.minus(Duration.ofHours(27)),
                PauseReason.SITE_ACCESS,
                tomorrow);
        plot.waiting(
                named(stories, "LINE_DAMAGE", Path.DEPT),
                any(customers, chance),
                now.minus(Duration.ofHours(9)),
                PauseReason.SPARE_PART,
                tomorrow);
        plot.twice(named(stories, "ACTIVATION", Path.DEPT), any(customers, chance), now.minus(Duration.ofHours(7)));
        plot.twice(named(stories, "DATA_SPEED", Path.DEPT), any(customers, chance), now.minus(Duration.ofDays(9)));
        for (var i = 0; i < 14; i++) {
            var story = stories.get(chance.nextInt(stories.size()));
            plot.begin(
                    story,
                    any(customers, chance),
                    now.minus(Duration.ofMinutes(4 + 23L * i)),
                    i % 3 == 0 ? SupportLevel.L1 : null);
        }
    }

    private static Story named(List<Story> stories, String category, Path path) {
        return stories.stream()
                .filter(s -> s.category().equals(category) && s.path() == path)
                .findFirst()
                .orElseThrow();
    }

    private static Customer any(List<Customer> customers, Random chance) {
        return customers.get(chance.nextInt(customers.size()));
    }
}
