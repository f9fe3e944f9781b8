package io.palier.oncall;

import static io.palier.oncall.Sketch.at;
import static io.palier.oncall.Sketch.away;
import static io.palier.oncall.Sketch.during;
import static io.palier.oncall.Sketch.substitutes;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.StaffId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who stands in for whom, and when nobody would (cases.md C16). */
class CircleTests {

    private static final StaffId ANNA = new StaffId("anna");
    private static final StaffId BOB = new StaffId("bob");
    private static final StaffId CARLA = new StaffId("carla");

    private static final Absence ANNA_AWAY = away("anna", "bob", "2026-03-02T08:00", "2026-03-06T18:00");
    private static final Absence BOB_AWAY = away("bob", "carla", "2026-03-04T08:00", "2026-03-10T18:00");

    @Test
    void c16TheChainIsFollowedToWhoeverIsPresentThen() {
        var away = substitutes(ANNA_AWAY, BOB_AWAY);
        assertThat(away.standIn(ANNA, at("2026-03-02T07:59"))).contains(ANNA);
        assertThat(away.standIn(ANNA, at("2026-03-02T08:00"))).contains(BOB);
        assertThat(away.standIn(ANNA, at("2026-03-04T08:00"))).contains(CARLA);
        assertThat(away.standIn(ANNA, at("2026-03-06T18:00"))).contains(ANNA);
        assertThat(away.standIn(BOB, at("2026-03-10T17:59"))).contains(CARLA);
    }

    @Test
    void aChainThatEndsWithNobodyIsNobody() {
        var away = substitutes(ANNA_AWAY, away("bob", null, "2026-03-04T08:00", "2026-03-05T08:00"));
        assertThat(away.standIn(ANNA, at("2026-03-04T08:00"))).isEmpty();
        assertThat(away.standIn(ANNA, at("2026-03-05T08:00"))).contains(BOB);
    }

    @Test
    void c16ACircleOverThreeIsFoundWithWhoAndWhen() {
        var closing = away("carla", "anna", "2026-03-05T00:00", "2026-03-08T00:00");
        var circle = Circle.closedBy(closing, List.of(ANNA_AWAY, BOB_AWAY)).orElseThrow();
        assertThat(circle.people()).containsExactly(CARLA, ANNA, BOB);
        assertThat(circle.during()).isEqualTo(during("2026-03-05T00:00", "2026-03-06T18:00"));
    }

    @Test
    void c16ACircleForASecondIsACircle() {
        var closing = away("carla", "anna", "2026-03-06T17:59:59", "2026-03-08T00:00");
        assertThat(Circle.closedBy(closing, List.of(ANNA_AWAY, BOB_AWAY))).isPresent();
    }

    @Test
    void c16AbsencesThatOnlyTouchCloseNoCircle() {
        var after = away("carla", "anna", "2026-03-06T18:00", "2026-03-08T00:00");
        assertThat(Circle.closedBy(after, List.of(ANNA_AWAY, BOB_AWAY))).isEmpty();
        assertThat(substitutes(ANNA_AWAY, BOB_AWAY, after).standIn(BOB, at("2026-03-06T18:00")))
                .contains(ANNA);
    }

    @Test
    void c16NobodyStandsInForThemselves() {
        var self = away("anna", "anna", "2026-03-02T08:00", "2026-03-06T18:00");
        assertThat(Circle.closedBy(self, List.of())).isPresent();
    }

    @Test
    void whereACircleSlippedInThereIsNobodyAndNoEndlessSearch() {
        var circle = substitutes(ANNA_AWAY, away("bob", "anna", "2026-03-02T08:00", "2026-03-06T18:00"));
        assertThat(circle.standIn(ANNA, at("2026-03-03T08:00"))).isEmpty();
    }
}
