package io.palier.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.Medium;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.agreement.Scope;
import io.palier.escalation.NoticeView;
import io.palier.knowledge.CategoryCode;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.ClockView;
import io.palier.slaclock.Account;
import io.palier.slaclock.ClockEvent;
import io.palier.slaclock.ClockState;
import io.palier.slaclock.ClockTerms;
import io.palier.slaclock.ServiceCalendar;
import io.palier.slaclock.SlaClock;
import io.palier.slaclock.TimeRange;
import io.palier.ticket.Channel;
import io.palier.ticket.HistoryLine;
import io.palier.ticket.TicketDetail;
import io.palier.ticket.TicketKind;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.VisitOutcome;
import io.palier.ticket.VisitView;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;

/** Every fragment, rendered as pages render it; what came out is kept in {@code target/gallery} to be looked at. */
@PageTest
@Import(GalleryTests.Gallery.class)
class GalleryTests {

    private static final Instant NOW = LookForTests.NOW;
    private static final TeamCode DESK = new TeamCode("L1-DESK");
    private static final TeamCode BILLING = new TeamCode("L3-BILLING");

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void everyFragmentSpeaksBothLanguages(String language) throws Exception {
        var page = page("/gallery", language);

        Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(Path.of("target/gallery/gallery-" + language + ".html"), page);
        assertThat(page).doesNotContain("??").contains("INC-2026-000412", "<html lang=\"" + language + "\"");
    }

    @Test
    void aBreachedClockSaysHowLateInTheReadersLanguage() throws Exception {
        assertThat(page("/gallery", "en")).contains("late 12\u00a0min");
        assertThat(page("/gallery", "fr")).contains("retard 12\u00a0min");
    }

    @Test
    void whatJustHappenedIsSaidOnTop() throws Exception {
        assertThat(page("/gallery", "en")).contains("role=\"status\"").contains("<p>Times in Somewhere</p>");
    }

    @Test
    void theLogInPageOffersTheDemoLogIns() throws Exception {
        var page = page("/door", "fr");

        Files.createDirectories(Path.of("target/gallery"));
        Files.writeString(Path.of("target/gallery/login.html"), page);
        assertThat(page).doesNotContain("??").contains("name=\"username\"", "name=\"password\"", "value=\"vendor\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"error/403", "error/404", "error/409", "error/413", "error/5xx", "error"})
    void anErrorPageHasWordsAndAWayBack(String view) throws Exception {
        assertThat(page("/oops?view=" + view, "en")).doesNotContain("??").contains("<h1>", "Back to the start");
    }

    private String page(String uri, String language) throws Exception {
        return mvc.get()
                .uri(uri)
                .locale(Locale.forLanguageTag(language))
                .with(user("amira").roles("AGENT", "MANAGER", "ADMINISTRATOR"))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    /** What the form of the gallery holds. */
    record Form(String summary, String text, String category, String severity, boolean revenue) {}

    /** What the log-in page is given of a demo log-in. */
    record Demo(String username, String password, String role) {}

    @Controller
    static class Gallery {

        @GetMapping("/gallery")
        String gallery(Model model) {
            var clocks = new LinkedHashMap<TicketNumber, ClockView>();
            var running = ticket(412, TicketStatus.IN_PROGRESS, Priority.P1, SupportLevel.L3);
            var late = ticket(398, TicketStatus.HELD, Priority.P2, SupportLevel.L4);
            var paused = ticket(31, TicketStatus.PENDING, Priority.P3, SupportLevel.L1);
            var solved = ticket(388, TicketStatus.RESOLVED, Priority.P4, SupportLevel.L1);
            clocks.put(running.number(), clock(running, ClockState.RUNNING, NOW.plusSeconds(3247), null));
            clocks.put(late.number(), clock(late, ClockState.BREACHED, NOW.minusSeconds(725), null));
            clocks.put(paused.number(), clock(paused, ClockState.PAUSED, null, null));
            clocks.put(solved.number(), clock(solved, ClockState.MET, null, NOW.minusSeconds(90)));
            model.addAttribute("tickets", List.of(running, late, paused, solved));
            model.addAttribute("clocks", clocks);
            model.addAttribute("walked", List.copyOf(clocks.values()));
            model.addAttribute("ticket", detail());
            model.addAttribute("notices", List.of(notice(75, null), notice(100, NOW)));
            model.addAttribute("account", account());
            model.addAttribute("noticeCount", 3);
            model.addAttribute("flash", Flash.done("layout.zone", "Somewhere"));
            model.addAttribute("options", List.of(new Option("1", "one"), new Option("2", "two")));
            var form = new Form("Two invoices", "<b>", "2", "1", true);
            var errors = new BeanPropertyBindingResult(form, "form");
            errors.rejectValue("summary", "ticket.problem.MISSING");
            model.addAttribute("form", form);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            return "look/gallery";
        }

        @GetMapping("/door")
        String door(Model model) {
            model.addAttribute("demoLogins", List.of(new Demo("vendor", "palier", "organization.role.VENDOR")));
            return "platform/login";
        }

        @GetMapping("/oops")
        String oops(String view) {
            return view;
        }

        private static Account account() {
            var hours = ServiceCalendar.weekly(
                    ZoneId.of("Europe/Paris"), DayOfWeek.MONDAY, DayOfWeek.FRIDAY, TimeRange.parse("08:00-18:00"));
            var friday = Instant.parse("2026-11-20T14:00:00Z");
            return new SlaClock(
                            new ClockTerms(Duration.ofHours(12), hours),
                            List.of(
                                    new ClockEvent.Started(friday),
                                    new ClockEvent.Paused(friday.plusSeconds(3600), "SPARE_PART"),
                                    new ClockEvent.Resumed(friday.plusSeconds(7200))))
                    .accountAt(NOW);
        }

        private static TicketSummary ticket(int number, TicketStatus status, Priority priority, SupportLevel level) {
            return new TicketSummary(
                    number(number),
                    1,
                    "Invoice of October charged twice",
                    status,
                    priority,
                    level,
                    BILLING,
                    null,
                    "Sophie Lambert",
                    new CategoryCode("WRONG_BILL"),
                    "Marc Delorme",
                    NOW,
                    null,
                    false);
        }

        private static TicketNumber number(int number) {
            return new TicketNumber("INC-2026-%06d".formatted(number));
        }

        private static ClockView clock(
                TicketSummary ticket, ClockState state, @Nullable Instant due, @Nullable Instant stopped) {
            return new ClockView(
                    1,
                    ticket.number(),
                    AgreementKind.SLA,
                    "SLA-DAY-ONE",
                    Metric.RESOLVE,
                    ticket.priority(),
                    BILLING,
                    null,
                    1,
                    state,
                    Duration.ofHours(8),
                    Duration.ofHours(6),
                    Duration.ofHours(2),
                    NOW.minusSeconds(21600),
                    due,
                    due == null ? null : NOW.minusSeconds(60),
                    stopped,
                    null,
                    state == ClockState.BREACHED ? due : null,
                    state == ClockState.PAUSED ? "AWAITING_CUSTOMER" : null,
                    state == ClockState.PAUSED ? NOW : null,
                    false,
                    false,
                    null);
        }

        private static TicketDetail detail() {
            var opened = Instant.parse("2026-11-23T08:12:00Z");
            var climbed = opened.plusSeconds(2200);
            return new TicketDetail(
                    number(412),
                    3,
                    TicketKind.INCIDENT,
                    TicketStatus.IN_PROGRESS,
                    SupportLevel.L3,
                    BILLING,
                    null,
                    null,
                    Priority.P2,
                    "CRITICAL",
                    null,
                    new Assessment("WRONG_BILL", 2, Impact.MEDIUM, Scope.ONE_CUSTOMER, 1, true, true),
                    null,
                    new CategoryCode("WRONG_BILL"),
                    null,
                    null,
                    null,
                    null,
                    Channel.PHONE,
                    Locale.FRENCH,
                    "Invoice of October charged twice",
                    "",
                    null,
                    null,
                    null,
                    null,
                    null,
                    false,
                    null,
                    "palier",
                    null,
                    null,
                    opened,
                    null,
                    null,
                    List.of(
                            new VisitView(1, SupportLevel.L1, DESK, null, opened, climbed, VisitOutcome.ESCALATED),
                            new VisitView(2, SupportLevel.L3, BILLING, null, climbed, null, null)),
                    List.of(line(1, "LOG", opened), line(2, "EXPEDITE", climbed)),
                    List.of(),
                    Map.of());
        }

        private static HistoryLine line(int position, String move, Instant at) {
            return new HistoryLine(
                    position,
                    at,
                    move,
                    "Amira",
                    null,
                    TicketStatus.IN_PROGRESS,
                    DESK,
                    BILLING,
                    HistoryLine.Visibility.CUSTOMER,
                    "Tried the invoice.",
                    "R-1",
                    null);
        }

        private static NoticeView notice(int percent, @Nullable Instant seen) {
            return new NoticeView(
                    1,
                    1,
                    number(412),
                    Metric.RESOLVE,
                    percent + "%",
                    1,
                    1,
                    SupportLevel.L3,
                    "Billing",
                    Medium.MAIL,
                    NOW,
                    NOW,
                    seen == null,
                    null,
                    null,
                    null,
                    null,
                    seen,
                    false);
        }
    }
}
