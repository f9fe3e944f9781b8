package io.palier.look;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.VisitOutcome;
import io.palier.ticket.VisitView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The large staircase: four steps, and the ticket's visits walking along their treads through time. Lengths are percent
 * of the drawing, ready for an SVG attribute. Time runs from left to right, not quite to scale: the shortest visit is
 * still wide enough to be seen.
 *
 * @param steps L4 first, as they are drawn from the top
 * @param deadlineX where the deadline stands; null where there is none to show
 * @param ended whether the walk is over: then no step is lit
 */
public record StaircasePicture(
        List<Step> steps,
        List<Stroke> strokes,
        String dotX,
        String dotY,
        @Nullable Instant deadline,
        @Nullable String deadlineX,
        boolean ended) {

    private static final double NARROWEST = 0.05;
    private static final double WALK = 88;
    private static final double DEADLINE = 96;

    /** One of the four steps. {@code team} is the last that held the ticket there; null where none did. */
    public record Step(SupportLevel level, @Nullable TeamCode team, boolean been, boolean here) {}

    /** A line of the walk; {@code kind} is stay, here, misrouted or rise. */
    public record Stroke(String kind, String x1, String y1, String x2, String y2) {}

    /**
     * Draws visits that are in order and of which there is at least one.
     *
     * @param until where an unfinished visit ends: now, or when the ticket ended
     */
    static StaircasePicture draw(List<VisitView> visits, Instant until, @Nullable Instant deadline, boolean ended) {
        var edges = edges(visits, until, deadline);
        var strokes = new ArrayList<Stroke>();
        for (int i = 0; i < visits.size(); i++) {
            var visit = visits.get(i);
            var y = height(visit.level());
            if (i > 0) {
                strokes.add(line("rise", edges[i], height(visits.get(i - 1).level()), edges[i], y));
            }
            strokes.add(line(kind(visit, i == visits.size() - 1 && !ended), edges[i], y, edges[i + 1], y));
        }
        var last = visits.get(visits.size() - 1);
        return new StaircasePicture(
                steps(visits, ended),
                List.copyOf(strokes),
                percent(edges[visits.size()]),
                percent(height(last.level())),
                deadline,
                deadline == null ? null : percent(deadlineX(visits, edges, until, deadline)),
                ended);
    }

    private static List<Step> steps(List<VisitView> visits, boolean ended) {
        var here = visits.get(visits.size() - 1).level();
        return Arrays.stream(SupportLevel.values())
                .sorted(Comparator.reverseOrder())
                .map(level -> {
                    var there = visits.stream().filter(v -> v.level() == level).toList();
                    var team =
                            there.isEmpty() ? null : there.get(there.size() - 1).team();
                    return new Step(level, team, !there.isEmpty(), level == here && !ended);
                })
                .toList();
    }

    /** Where each visit begins, and where the last one ends. */
    private static double[] edges(List<VisitView> visits, Instant until, @Nullable Instant deadline) {
        var shares = visits.stream()
                .mapToDouble(v -> Math.max(1, seconds(v.from(), end(v, until))))
                .toArray();
        var all = Arrays.stream(shares).sum();
        var widths =
                Arrays.stream(shares).map(s -> Math.max(NARROWEST, s / all)).toArray();
        var end = WALK;
        if (deadline != null && deadline.isAfter(until)) {
            var whole = seconds(visits.get(0).from(), deadline);
            end = Math.max(WALK / 3, Math.min(WALK, DEADLINE * all / whole));
        }
        var scale = (end - 1) / Arrays.stream(widths).sum();
        var edges = new double[visits.size() + 1];
        edges[0] = 1;
        for (int i = 0; i < widths.length; i++) {
            edges[i + 1] = edges[i] + widths[i] * scale;
        }
        return edges;
    }

    private static double deadlineX(List<VisitView> visits, double[] edges, Instant until, Instant deadline) {
        if (deadline.isAfter(until)) {
            return DEADLINE;
        }
        for (int i = 0; i < visits.size(); i++) {
            var to = end(visits.get(i), until);
            if (!deadline.isAfter(to)) {
                var share = seconds(visits.get(i).from(), deadline)
                        / Math.max(1.0, seconds(visits.get(i).from(), to));
                return edges[i] + Math.max(0, share) * (edges[i + 1] - edges[i]);
            }
        }
        return edges[visits.size()];
    }

    private static String kind(VisitView visit, boolean here) {
        if (here) {
            return "here";
        }
        return visit.outcome() == VisitOutcome.MISROUTED || visit.outcome() == VisitOutcome.TRANSFERRED
                ? "misrouted"
                : "stay";
    }

    private static double height(SupportLevel level) {
        return 87.5 - 25.0 * level.ordinal();
    }

    private static Instant end(VisitView visit, Instant until) {
        return Objects.requireNonNullElse(visit.until(), until);
    }

    private static long seconds(Instant from, Instant to) {
        return Duration.between(from, to).toSeconds();
    }

    private static Stroke line(String kind, double x1, double y1, double x2, double y2) {
        return new Stroke(kind, percent(x1), percent(y1), percent(x2), percent(y2));
    }

    private static String percent(double share) {
        return Math.round(share * 10) / 10.0 + "%";
    }
}
