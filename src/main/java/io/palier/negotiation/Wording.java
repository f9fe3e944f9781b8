package io.palier.negotiation;

import io.palier.agreement.Coverage;
import io.palier.agreement.Hours;
import io.palier.agreement.Side;
import io.palier.agreement.VersionView;
import io.palier.holiday.HolidayBook;
import io.palier.holiday.Holidays;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.PartyCode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What an agreement says, in the reader's language; {@code ${@wording…}} in templates. */
@Component("wording")
class Wording {

    private final MessageSource messages;
    private final Organization organization;
    private final Holidays holidays;

    Wording(MessageSource messages, Organization organization, Holidays holidays) {
        this.messages = messages;
        this.organization = organization;
        this.holidays = holidays;
    }

    /** A calendar's name: those of day one have words, others are called as they were called. */
    public String calendar(String name) {
        return text("negotiation.calendar.known." + name, name);
    }

    /** A length of service time as it is typed. */
    public String goal(Duration goal) {
        return GoalText.format(goal);
    }

    /** A telephone number as it is read aloud. */
    public String phone(String number) {
        return PeopleWriting.phone(number);
    }

    /** The hours of a week in one line: {@code Mon–Fri 08:00-18:00, Sat 09:00-12:00 · Europe/Paris}. */
    public String week(Hours hours) {
        var said = new ArrayList<String>();
        for (var day = 0; day < 7; ) {
            var open = open(hours, day);
            var last = day;
            while (last < 6 && open(hours, last + 1).equals(open)) {
                last++;
            }
            if (!open.isEmpty()) {
                var days = day == last ? day(day) : day(day) + "–" + day(last);
                said.add(days + " " + String.join(" + ", open));
            }
            day = last + 1;
        }
        return String.join(", ", said) + " · " + hours.timeZone().getId();
    }

    private static List<String> open(Hours hours, int day) {
        return hours.weekly().getOrDefault(DayOfWeek.of(day + 1), List.of());
    }

    /** A day of the week in short, from 0 for Monday. */
    public String day(int day) {
        return DayOfWeek.of(day + 1).getDisplayName(TextStyle.SHORT, locale());
    }

    /** A date of the calendar, without a zone: {@code 24 Dec 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM uuuu", locale()).format(date);
    }

    /** A country or region whose holidays are kept; its code where unknown. */
    public String country(String code) {
        return holidays.book(code)
                .map((HolidayBook book) -> book.name(locale()))
                .orElse(code);
    }

    /** Who sits on that side. */
    public String side(VersionView version, Side side) {
        return side(version.partyName(), version.coverage(), side);
    }

    /** Who sits on that side; the operator's is that of the department that benefits, where one is named. */
    String side(@Nullable String party, Coverage coverage, Side side) {
        var beneficiary = coverage.beneficiary();
        if (side == Side.COUNTERPART) {
            return party(party, coverage);
        }
        return beneficiary == null ? text("negotiation.operator", "") : party(beneficiary);
    }

    /** The counterpart's name; everybody of that kind where the agreement names none. */
    public String party(@Nullable String name, Coverage coverage) {
        return name == null ? text("negotiation.everybody." + coverage.kind(), "") : name;
    }

    /** A party's name by its code. */
    public String party(PartyCode code) {
        return organization.party(code).map(Party::name).orElse(code.value());
    }

    String text(String key, String otherwise, Object... args) {
        return String.valueOf(messages.getMessage(key, args, otherwise, locale()));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
