package io.palier.look;

import io.palier.sla.ClockView;
import io.palier.slaclock.ClockState;
import io.palier.ticket.TicketSummary;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Clocks as chips; {@code ${@faces…}} in templates. A counting chip counts to the deadline on the wall. */
@Component("faces")
public class Faces {

    private final Times times;

    Faces(Times times) {
        this.times = times;
    }

    /** The face of a clock as it stands now. */
    public ClockFace of(ClockView clock) {
        if (clock.state() == ClockState.WAIVED) {
            return still("waived", times.text("look.clock.waived"));
        }
        if (!clock.isOpen()) {
            return clock.breachedAt() == null || clock.stoppedAt() == null
                    ? still("met", times.text("look.clock.met"))
                    : still("breached", times.late(Duration.between(clock.breachedAt(), clock.stoppedAt())));
        }
        if (clock.dueAt() == null) {
            return clock.remaining().isNegative()
                    ? still("breached", times.late(clock.remaining()))
                    : still("paused", serviceTime(clock.remaining()));
        }
        return counting(clock.dueAt(), clock.warnAt());
    }

    /** The face of the clock to watch on a row of a queue: of the promise that breaks next where no clock is given. */
    public ClockFace of(TicketSummary ticket, @Nullable ClockView clock) {
        if (clock != null) {
            return of(clock);
        }
        if (ticket.breaksAt() != null && ticket.status().isOpen()) {
            return counting(ticket.breaksAt(), null);
        }
        return ticket.breached() ? still("breached", times.text("look.clock.broken")) : still("none", "–");
    }

    private String serviceTime(Duration left) {
        return left.toDays() == 0 ? times.countdown(left) : times.worked(left);
    }

    private ClockFace counting(Instant due, @Nullable Instant warn) {
        var left = Duration.between(times.now(), due);
        if (left.isNegative() || left.isZero()) {
            return face("breached", times.late(left), due, warn);
        }
        var atRisk = warn != null && !warn.isAfter(times.now());
        return face(atRisk ? "at-risk" : "running", times.countdown(left), due, warn);
    }

    private ClockFace still(String state, String text) {
        return face(state, text, null, null);
    }

    private ClockFace face(String state, String text, @Nullable Instant due, @Nullable Instant warn) {
        return new ClockFace(state, icon(state), times.text("look.clock." + state), text, due, warn);
    }

    private static String icon(String state) {
        return switch (state) {
            case "at-risk" -> "triangle-alert";
            case "breached" -> "octagon-alert";
            case "paused" -> "pause";
            case "met" -> "circle-check";
            case "running" -> "timer";
            default -> "circle-minus";
        };
    }
}
