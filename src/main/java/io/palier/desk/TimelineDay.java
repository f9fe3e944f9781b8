package io.palier.desk;

import io.palier.escalation.NoticeView;
import io.palier.letter.LetterView;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.VisitView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A day of a ticket's life, latest entry first: its history, and the notices that went out meanwhile. */
record TimelineDay(LocalDate day, Instant at, List<Entry> entries) {

    /**
     * What happened at an instant: a move or remark ({@code line}), or people being told ({@code told}).
     *
     * @param letters what went out together, where it is neither
     * @param stayed how long the visit was that ended with the move; null where none ended
     */
    record Entry(
            Instant at,
            @Nullable HistoryLine line,
            @Nullable Duration stayed,
            List<NoticeView> told,
            List<LetterView> letters) {

        /** One of the letters; they differ in whom they are for. */
        public LetterView letter() {
            return letters.get(0);
        }

        /** Whom they are for, in order. */
        public String addressees() {
            return letters.stream().map(LetterView::recipient).distinct().collect(Collectors.joining(", "));
        }

        /** One of the notices; they differ in whom they told. */
        public NoticeView notice() {
            return told.get(0);
        }

        /** Whom they told, in order. */
        public String recipients() {
            return told.stream().map(NoticeView::recipient).distinct().collect(Collectors.joining(", "));
        }
    }

    /** A ticket's life by days of that zone, latest first. */
    static List<TimelineDay> of(TicketDetail ticket, List<NoticeView> notices, ZoneId zone) {
        var entries = new ArrayList<Entry>();
        ticket.history()
                .forEach(line -> entries.add(new Entry(line.at(), line, stay(ticket, line), List.of(), List.of())));
        notices.stream()
                .collect(Collectors.groupingBy(
                        n -> List.of(n.metric(), n.threshold(), n.effectiveAt()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .forEach(told -> entries.add(new Entry(told.get(0).effectiveAt(), null, null, told, List.of())));
        return byDay(entries, zone);
    }

    /** Those entries by days of that zone, latest first. */
    static List<TimelineDay> byDay(List<Entry> entries, ZoneId zone) {
        var latestFirst = Comparator.comparing(Entry::at)
                .thenComparing(entry ->
                        entry.line() == null ? Integer.MAX_VALUE : entry.line().position())
                .reversed();
        return entries.stream()
                .sorted(latestFirst)
                .collect(Collectors.groupingBy(
                        entry -> LocalDate.ofInstant(entry.at(), zone), LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new TimelineDay(day.getKey(), day.getValue().get(0).at(), day.getValue()))
                .toList();
    }

    private static @Nullable Duration stay(TicketDetail ticket, HistoryLine line) {
        return ticket.visits().stream()
                .filter(visit -> line.at().equals(visit.until()))
                .filter(visit -> visit.team().equals(line.fromTeam()))
                .filter(visit -> !line.toTeam().equals(line.fromTeam()))
                .findFirst()
                .map(TimelineDay::length)
                .orElse(null);
    }

    private static Duration length(VisitView visit) {
        return Duration.between(visit.from(), java.util.Objects.requireNonNull(visit.until()));
    }
}
