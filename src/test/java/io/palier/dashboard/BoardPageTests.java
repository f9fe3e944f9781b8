package io.palier.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.knowledge.CategoryCode;
import io.palier.look.LookForTests;
import io.palier.look.PageTest;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.ClockView;
import io.palier.slaclock.ClockState;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The board as it is rendered, from figures given; what came out is kept in {@code target/gallery} to be looked at. */
@PageTest
@Import({BoardPageTests.Wall.class, ComplianceChart.class})
class BoardPageTests {

    private static final Instant NOW = LookForTests.NOW;
    private static final TeamCode BILLING = new TeamCode("L3-BILLING");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theBoardSpeaksBothLanguages(String language) throws Exception {
        var page = page("/wall", language);

        Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(Path.of("target/gallery/board-" + language + ".html"), page);
        assertThat(page).doesNotContain("??").contains("INC-2026-000412", "L3-BILLING", "compliance-data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void whatIsFetchedAgainIsTheInsideOfTheBoardAlone(String language) throws Exception {
        assertThat(page("/wall/figures", language)).contains("class=\"tiles\"").doesNotContain("<html", "<h1");
    }

    private String page(String uri, String language) throws Exception {
        return mvc.get()
                .uri(uri)
                .locale(Locale.forLanguageTag(language))
                .with(user("mehdi").roles("MANAGER"))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Controller
    static class Wall {

        private final ComplianceChart chart;

        Wall(ComplianceChart chart) {
            this.chart = chart;
        }

        @GetMapping("/wall")
        String wall(Model model, Locale locale) {
            hang(model, locale);
            return "dashboard/board";
        }

        @GetMapping("/wall/figures")
        String figures(Model model, Locale locale) {
            hang(model, locale);
            return "dashboard/board :: figures";
        }

        private void hang(Model model, Locale locale) {
            var board = board();
            model.addAttribute("board", board);
            model.addAttribute("chart", chart.of(board, locale));
        }

        private static Board board() {
            return new Board(
                    NOW,
                    8,
                    new Board.Tiles(4, 7, 214, 18, 62.0, 94.6),
                    List.of(),
                    List.of(),
                    IntStream.range(0, 5)
                            .mapToObj(i -> row(412 + i, Priority.values()[i % 4], NOW.plusSeconds(900L + 4000L * i)))
                            .toList(),
                    List.of(
                            row(398, Priority.P1, NOW.minusSeconds(725)),
                            row(377, Priority.P3, NOW.minusSeconds(90000))),
                    Arrays.stream(SupportLevel.values())
                            .map(level -> new Board.LevelLine(level, 72 - 13L * level.ordinal(), level.ordinal()))
                            .toList(),
                    List.of(
                            new Board.TeamLine(BILLING, SupportLevel.L3, 28, 1, 80, 4),
                            new Board.TeamLine(new TeamCode("L1-DESK"), SupportLevel.L1, 35, 0, 100, 0)),
                    Arrays.stream(Priority.values())
                            .map(p -> new Board.PriorityLine(p, 30, 40, 38, p == Priority.P4 ? null : 95.0))
                            .toList(),
                    IntStream.range(1, 24)
                            .mapToObj(day -> new Board.DayLine(
                                    LocalDate.of(2026, 11, day), day % 7 == 1 ? 9 : 38 + day % 5, day % 4))
                            .toList(),
                    95);
        }

        private static Board.Row row(int number, Priority priority, Instant due) {
            var ticket = new TicketSummary(
                    new TicketNumber("INC-2026-%06d".formatted(number)),
                    1,
                    "Invoice of October charged twice after change of plan",
                    TicketStatus.IN_PROGRESS,
                    priority,
                    SupportLevel.L3,
                    BILLING,
                    null,
                    "Sophie Lambert",
                    new CategoryCode("WRONG_BILL"),
                    "Marc Delorme",
                    NOW.minusSeconds(9000),
                    due,
                    due.isBefore(NOW));
            return new Board.Row(ticket, clock(ticket, due));
        }

        private static ClockView clock(TicketSummary ticket, Instant due) {
            return new ClockView(
                    1,
                    ticket.number(),
                    AgreementKind.SLA,
                    "SLA-DAY-ONE",
                    Metric.RESOLVE,
                    ticket.priority(),
                    ticket.team(),
                    null,
                    1,
                    due.isBefore(NOW) ? ClockState.BREACHED : ClockState.RUNNING,
                    Duration.ofHours(8),
                    Duration.ofHours(6),
                    Duration.between(NOW, due),
                    ticket.openedAt(),
                    due,
                    due.minusSeconds(5000),
                    null,
                    null,
                    due.isBefore(NOW) ? due : null,
                    null,
                    null,
                    false,
                    false,
                    null);
        }
    }
}
