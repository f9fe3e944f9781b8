package io.palier.calculation;

import io.palier.calculation.CalculationDraft.EventDraft;
import io.palier.calculation.CalculationRefused.Fault;
import io.palier.slaclock.ClockEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads events; whether one may follow the other is for the clock to say. */
final class HistoryReader {

    private static final int MOST_EVENTS = 1_000;

    /** The words of a history. */
    enum Type {
        PAUSE,
        RESUME,
        GOAL,
        STOP,
        REOPEN
    }

    private final Reader reader;

    HistoryReader(Reader reader) {
        this.reader = reader;
    }

    /** The start, and what came after it, in the order written. */
    List<ClockEvent> read(Optional<Instant> start, @Nullable List<@Nullable EventDraft> events) {
        var history = new ArrayList<ClockEvent>();
        start.ifPresent(at -> history.add(new ClockEvent.Started(at)));
        history.addAll(reader.each("events", events, MOST_EVENTS, this::event));
        return history;
    }

    private Optional<ClockEvent> event(String field, @Nullable EventDraft draft) {
        if (draft == null) {
            reader.note(field, Fault.MISSING);
            return Optional.empty();
        }
        var at = reader.required(field + ".at", draft.at(), Texts::instant);
        var type = reader.required(field + ".type", draft.type(), text -> Texts.word(Type.class, text));
        var reason = reader.optional(field + ".reason", draft.reason(), Reader.Read::of);
        var changes = type.filter(Type.GOAL::equals).isPresent();
        if (!changes && type.isPresent() && draft.goal() != null) {
            reader.note(field + ".goal", Fault.ONLY_FOR_GOAL);
        }
        var goal = changes ? reader.required(field + ".goal", draft.goal(), Texts::goal) : Optional.<Duration>empty();
        if (at.isEmpty() || type.isEmpty() || changes && goal.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(event(type.get(), at.get(), reason.orElse(""), goal.orElse(null)));
    }

    private static ClockEvent event(Type type, Instant at, String reason, @Nullable Duration goal) {
        return switch (type) {
            case PAUSE -> new ClockEvent.Paused(at, reason);
            case RESUME -> new ClockEvent.Resumed(at);
            case GOAL -> new ClockEvent.GoalChanged(at, Objects.requireNonNull(goal));
            case STOP -> new ClockEvent.Stopped(at);
            case REOPEN -> new ClockEvent.Reopened(at);
        };
    }
}
