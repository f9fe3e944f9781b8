package io.palier.agreement;

import io.palier.agreement.DecisionRows.Decision;
import io.palier.agreement.HolidayReview.Day;
import io.palier.agreement.HolidayReview.Subject;
import io.palier.holiday.Holidays;
import io.palier.holiday.PublicHoliday;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which public holidays count, party by party: a book only proposes days, and some are no more than commemorations
 * (cases.md A20). Managers and administrators decide; a decision closes or opens the calendars of that party's agreements
 * at once, in one transaction with the {@link AgreementEvent.CalendarChanged} that says so.
 */
@Service
@Transactional
public class HolidayReviews {

    private static final Logger LOG = LoggerFactory.getLogger(HolidayReviews.class);
    private static final int NAME = 200;

    private final DecisionRows decisions;
    private final VersionRows versions;
    private final VersionShelf shelf;
    private final Holidays holidays;
    private final Organization organization;
    private final Seats seats;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HolidayReviews(
            DecisionRows decisions,
            VersionRows versions,
            VersionShelf shelf,
            Holidays holidays,
            Organization organization,
            Seats seats,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.versions = versions;
        this.shelf = shelf;
        this.holidays = holidays;
        this.organization = organization;
        this.seats = seats;
        this.events = events;
        this.clock = clock;
    }

    /** The countries that calendars of agreed versions name, by party, with what is left to decide in that year. */
    @Transactional(readOnly = true)
    public List<Subject> subjects(int year) {
        return versions.all().stream()
                .filter(v -> v.state().isAgreed())
                .flatMap(v -> countries(v).stream()
                        .map(country -> Map.entry(ReadyVersions.reviewedBy(v.coverage()), country)))
                .distinct()
                .map(named -> subject(named.getKey(), named.getValue(), year))
                .sorted(Comparator.comparing(Subject::partyName).thenComparing(Subject::country))
                .toList();
    }

    /**
     * A year of a country's days as they stand for a party.
     *
     * @throws io.palier.holiday.UnknownHolidays where no book has that code
     */
    @Transactional(readOnly = true)
    public HolidayReview review(PartyCode party, String country, int year) {
        var days = new TreeMap<LocalDate, Day>();
        holidays.in(country, year).forEach(h -> days.put(h.date(), proposed(h)));
        decisions
                .of(party, country, year)
                .forEach(d -> days.merge(d.day(), decided(d, false), (book, own) -> decided(d, book.byTheMoon())));
        return new HolidayReview(party, country.toLowerCase(Locale.ROOT), year, List.copyOf(days.values()));
    }

    /** The agreed versions whose calendars a decision would change: those of the party that name the country. */
    @Transactional(readOnly = true)
    public Set<AgreementVersionId> affected(HolidayDecision decision) {
        return versions.all().stream()
                .filter(v -> v.state().isAgreed())
                .filter(v -> ReadyVersions.reviewedBy(v.coverage()).equals(decision.party()))
                .filter(v -> countries(v).contains(decision.country()))
                .map(StoredVersion::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Approves and refuses days of the book, or takes back what was approved before, an own closure included. Days that
     * stand so already are passed over; where none is left nothing happens.
     *
     * @throws NegotiationRefused where {@code by} does not speak for the operator
     * @throws IllegalArgumentException where a day is neither in the book nor a closure of the party's own
     */
    public void decide(HolidayDecision decision, StaffId by) {
        demandOperator(by);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var years = Stream.concat(decision.approved().stream(), decision.refused().stream())
                .map(LocalDate::getYear)
                .collect(Collectors.toSet());
        var known = years.stream()
                .flatMap(year -> review(decision.party(), decision.country(), year).days().stream())
                .collect(Collectors.toMap(Day::date, Function.identity()));
        var written = write(decision, decision.approved(), true, known, by, now)
                + write(decision, decision.refused(), false, known, by, now);
        if (written > 0) {
            announce(decision, now, by);
        }
    }

    /**
     * Closes a day of the party's own.
     *
     * @throws NegotiationRefused where {@code by} does not speak for the operator
     * @throws IllegalArgumentException where a name is blank or longer than 200 characters
     */
    public void close(PartyCode party, String country, LocalDate day, String nameEn, String nameFr, StaffId by) {
        demandOperator(by);
        if (nameEn.isBlank() || nameFr.isBlank() || nameEn.length() > NAME || nameFr.length() > NAME) {
            throw new IllegalArgumentException("a closure needs a name of at most 200 characters in both languages");
        }
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var decision = new HolidayDecision(party, country, Set.of(day), Set.of());
        decisions.insert(
                party, decision.country(), new Decision(day, nameEn.strip(), nameFr.strip(), true, true, "", now), by);
        announce(decision, now, by);
    }

    private int write(
            HolidayDecision decision,
            Set<LocalDate> days,
            boolean approved,
            Map<LocalDate, Day> known,
            StaffId by,
            Instant now) {
        var written = 0;
        for (var date : days) {
            var day = known.get(date);
            if (day == null) {
                throw new IllegalArgumentException(date + " is no holiday in the book of " + decision.country());
            }
            if (day.approved() == null || day.approved() != approved) {
                decisions.insert(
                        decision.party(),
                        decision.country(),
                        new Decision(date, day.nameEn(), day.nameFr(), approved, day.own(), "", now),
                        by);
                written++;
            }
        }
        return written;
    }

    private void announce(HolidayDecision decision, Instant now, StaffId by) {
        shelf.changed();
        var affected = affected(decision);
        events.publishEvent(new AgreementEvent.CalendarChanged(affected, now, by));
        LOG.info(
                "party={} country={} event=holidays-decided versions={}",
                decision.party(),
                decision.country(),
                affected.size());
    }

    private void demandOperator(StaffId by) {
        if (!Seat.speaksForOperator(seats.member(by))) {
            throw new NegotiationRefused(NegotiationRefused.Reason.OPERATOR_ONLY);
        }
    }

    private Subject subject(PartyCode party, String country, int year) {
        var undecided = review(party, country, year).days().stream()
                .filter(day -> day.approved() == null)
                .count();
        var name = organization.party(party).map(Party::name).orElse(party.value());
        return new Subject(party, name, country, year, (int) undecided);
    }

    private static Set<String> countries(StoredVersion version) {
        return version.terms().calendars().values().stream()
                .flatMap(hours -> Stream.ofNullable(hours.holidays()))
                .map(country -> country.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private static Day proposed(PublicHoliday holiday) {
        return new Day(
                holiday.date(), holiday.nameEn(), holiday.nameFr(), holiday.byTheMoon(), false, null, null, null);
    }

    private static Day decided(Decision d, boolean byTheMoon) {
        return new Day(d.day(), d.nameEn(), d.nameFr(), byTheMoon, d.own(), d.approved(), d.name(), d.at());
    }
}
