package io.palier.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.knowledge.CategoryCode;
import io.palier.ticket.ChurnRisk.Report;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChurnRiskTests {

    private static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");
    private static final CategoryCode BILL = new CategoryCode("WRONG_BILL");
    private static final CategoryCode SIGNAL = new CategoryCode("SIGNAL");

    @Test
    void theSameSubjectAgainWithinThirtyDaysIsARisk() {
        var reports = List.of(report(BILL, Duration.ofDays(3)));
        assertThat(ChurnRisk.of(reports, BILL, NOW)).contains(new ChurnRisk(BILL, 1, NOW.minus(Duration.ofDays(3))));
        assertThat(ChurnRisk.of(reports, SIGNAL, NOW)).isEmpty();
    }

    @Test
    void asLongAsNobodyKnowsWhatTheCallIsAboutTwoReportsOfOneSubjectAreARisk() {
        var once = List.of(report(BILL, Duration.ofDays(3)), report(SIGNAL, Duration.ofDays(2)));
        var twice = List.of(report(BILL, Duration.ofDays(3)), report(BILL, Duration.ofDays(9)));
        assertThat(ChurnRisk.of(once, null, NOW)).isEmpty();
        assertThat(ChurnRisk.of(twice, null, NOW)).contains(new ChurnRisk(BILL, 2, NOW.minus(Duration.ofDays(9))));
    }

    @Test
    void thirtyDaysToTheSecondStillCountAndASecondMoreDoesNot() {
        assertThat(ChurnRisk.of(List.of(report(BILL, Duration.ofDays(30))), BILL, NOW))
                .isPresent();
        assertThat(ChurnRisk.of(List.of(report(BILL, Duration.ofDays(30).plusSeconds(1))), BILL, NOW))
                .isEmpty();
    }

    @Test
    void theMostFrequentSubjectIsTold() {
        var reports = List.of(
                report(SIGNAL, Duration.ofDays(1)),
                report(SIGNAL, Duration.ofDays(2)),
                report(BILL, Duration.ofDays(3)),
                report(BILL, Duration.ofDays(4)),
                report(BILL, Duration.ofDays(5)));
        assertThat(ChurnRisk.of(reports, null, NOW))
                .get()
                .extracting(ChurnRisk::category)
                .isEqualTo(BILL);
    }

    private static Report report(CategoryCode category, Duration ago) {
        return new Report(category, NOW.minus(ago));
    }
}
