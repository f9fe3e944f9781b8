package io.palier.look;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.ticket.VisitOutcome;
import io.palier.ticket.VisitView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StaircasePictureTests {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    @Test
    void theTicketStandsOnItsStepAndHasBeenOnTheOthersItVisited() {
        var picture = StaircasePicture.draw(climb(), hours(4), null, false);

        assertThat(picture.steps())
                .extracting(StaircasePicture.Step::level)
                .containsExactly(SupportLevel.L4, SupportLevel.L3, SupportLevel.L2, SupportLevel.L1);
        assertThat(picture.steps()).extracting(StaircasePicture.Step::here).containsExactly(false, true, false, false);
        assertThat(picture.steps()).extracting(StaircasePicture.Step::been).containsExactly(false, true, true, true);
    }

    @Test
    void theWalkIsUnbroken() {
        var strokes = StaircasePicture.draw(climb(), hours(4), hours(6), false).strokes();

        for (int i = 1; i < strokes.size(); i++) {
            assertThat(strokes.get(i).x1()).isEqualTo(strokes.get(i - 1).x2());
            assertThat(strokes.get(i).y1()).isEqualTo(strokes.get(i - 1).y2());
        }
    }

    @Test
    void aMisroutedVisitIsMarkedAndTheLastOneLit() {
        var strokes = StaircasePicture.draw(climb(), hours(4), null, false).strokes();

        assertThat(strokes)
                .extracting(StaircasePicture.Stroke::kind)
                .containsExactly("stay", "rise", "stay", "rise", "misrouted", "rise", "stay", "rise", "here");
    }

    @Test
    void aTicketThatEndedIsNoLongerAnywhere() {
        var picture = StaircasePicture.draw(climb(), hours(4), null, true);

        assertThat(picture.steps()).noneMatch(StaircasePicture.Step::here);
        assertThat(picture.strokes()).noneMatch(stroke -> stroke.kind().equals("here"));
    }

    @Test
    void aDeadlineToComeStandsBeyondTheWalkAndOneThatPassedStandsInIt() {
        var before = StaircasePicture.draw(climb(), hours(4), hours(6), false);
        var after = StaircasePicture.draw(climb(), hours(4), hours(2), false);

        assertThat(percent(before.deadlineX())).isGreaterThan(percent(before.dotX()));
        assertThat(percent(after.deadlineX())).isLessThan(percent(after.dotX()));
    }

    @Test
    void aVisitOfASecondIsStillSeen() {
        var blink = List.of(
                visit(1, SupportLevel.L1, NINE, NINE.plusSeconds(1), VisitOutcome.ESCALATED),
                visit(2, SupportLevel.L2, NINE.plusSeconds(1), null, null));

        var first =
                StaircasePicture.draw(blink, hours(1000), null, false).strokes().get(0);

        assertThat(percent(first.x2()) - percent(first.x1())).isGreaterThan(3);
    }

    private static List<VisitView> climb() {
        return List.of(
                visit(1, SupportLevel.L1, NINE, hours(1), VisitOutcome.ESCALATED),
                visit(2, SupportLevel.L2, hours(1), hours(2), VisitOutcome.DIAGNOSED),
                visit(3, SupportLevel.L3, hours(2), hours(3), VisitOutcome.MISROUTED),
                visit(4, SupportLevel.L2, hours(3), hours(3).plusSeconds(60), VisitOutcome.DIAGNOSED),
                visit(5, SupportLevel.L3, hours(3).plusSeconds(60), null, null));
    }

    private static VisitView visit(
            int position, SupportLevel level, Instant from, @Nullable Instant until, @Nullable VisitOutcome outcome) {
        return new VisitView(position, level, new TeamCode(level + "-TEAM"), null, from, until, outcome);
    }

    private static Instant hours(int hours) {
        return NINE.plusSeconds(3600L * hours);
    }

    private static double percent(@Nullable String length) {
        return length == null ? -1 : Double.parseDouble(length.replace("%", ""));
    }
}
