package io.palier.desk;

import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.look.Times;
import io.palier.ticket.HistoryLine;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A ticket's life as one line of time: moves, notes, letters, files; {@code ${@timeline…}} in templates. */
@Component("timeline")
class TimelineBoard {

    private static final int LETTERS = 500;

    private final Postbox postbox;
    private final Times times;

    TimelineBoard(Postbox postbox, Times times) {
        this.postbox = postbox;
        this.times = times;
    }

    /** What may be chosen. A vendor is shown no letters: whom else we write to is ours to know. */
    public List<TimelinePart> parts(TicketPage page) {
        return page.reader().isOutsider()
                ? List.of(TimelinePart.ALL, TimelinePart.MOVES, TimelinePart.NOTES, TimelinePart.FILES)
                : List.of(TimelinePart.values());
    }

    /**
     * That part of the ticket's life by days, latest first.
     *
     * @param part null for all of it
     * @param filed the files by the position of the entry that brought them
     */
    public List<TimelineDay> days(TicketPage page, @Nullable TimelinePart part, Map<Integer, List<FileView>> filed) {
        var entries = new ArrayList<TimelineDay.Entry>();
        page.days().forEach(day -> entries.addAll(day.entries()));
        if (!page.reader().isOutsider()) {
            entries.addAll(letters(page));
        }
        var shown = part == null ? TimelinePart.ALL : part;
        entries.removeIf(entry -> !shown.shows(entry, brings(entry.line(), filed)));
        return TimelineDay.byDay(entries, times.zone());
    }

    /** What was written at the same second in the same words is one entry, with everybody it went to. */
    private List<TimelineDay.Entry> letters(TicketPage page) {
        return postbox.ofThread(page.ticket().number().value(), LETTERS).stream()
                .collect(Collectors.groupingBy(
                        letter -> List.of(
                                letter.writtenAt().truncatedTo(ChronoUnit.SECONDS),
                                letter.channel(),
                                letter.state(),
                                letter.subject()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .values()
                .stream()
                .map(TimelineBoard::entry)
                .toList();
    }

    private static TimelineDay.Entry entry(List<LetterView> letters) {
        return new TimelineDay.Entry(
                letters.get(0).writtenAt().truncatedTo(ChronoUnit.SECONDS), null, null, List.of(), letters);
    }

    private static boolean brings(@Nullable HistoryLine line, Map<Integer, List<FileView>> filed) {
        return line != null && filed.containsKey(line.position());
    }
}
