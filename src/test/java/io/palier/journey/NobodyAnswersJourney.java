package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.palier.agreement.Scope;
import io.palier.customer.Customers;
import io.palier.escalation.EscalationWatch;
import io.palier.letter.PostRound;
import io.palier.sla.SlaWatch;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierJourney;
import io.palier.support.Promises;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A P1 warns and nobody answers; the backup is told, says "seen" from the letter, and the reminders stop. */
@PalierJourney
class NobodyAnswersJourney {

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SlaWatch sla;
    private final EscalationWatch reminders;
    private final GreenMail sink;
    private final SettableClock clock;
    private final JdbcClient jdbc;
    private final ApplicationContext program;
    private int posted;

    NobodyAnswersJourney(
            Crew crew,
            Customers customers,
            Tickets tickets,
            SlaWatch sla,
            EscalationWatch reminders,
            GreenMail sink,
            SettableClock clock,
            JdbcClient jdbc,
            ApplicationContext program) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.sla = sla;
        this.reminders = reminders;
        this.sink = sink;
        this.clock = clock;
        this.jdbc = jdbc;
        this.program = program;
    }

    @BeforeEach
    void aPromiseThatRepeatsItsWarning() {
        crew.hire();
        Promises.fourHours(
                jdbc, "{\"percent\": 75, \"rungs\": [1], \"repeat\": \"PT15M\", \"actions\": [\"RAISE_VISIBILITY\"]}");
    }

    @Test
    void theBackupIsToldAndAnswersFromTheLetter(Browser browser) throws Exception {
        var ticket = logged();
        var manager = Person.logsIn(browser, "manager", clock).goes("/dashboard");
        manager.doesNotSee("Waiting for somebody to answer");

        clock.tick(Duration.ofHours(3));
        assertThat(sla.round()).isOne();
        post();
        assertThat(lettersTo("duty@palier.example")).isOne();
        assertThat(lettersTo("backup@palier.example")).isZero();
        // the board is open all the while, and nobody touches it
        assertThat(manager.page().getByText("Waiting for somebody to answer"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        browser.keep(manager.page(), "board-raised");
        browser.isAccessible(manager.page());

        clock.tick(Duration.ofMinutes(15));
        assertThat(reminders.round()).isOne();
        post();
        assertThat(lettersTo("duty@palier.example")).isEqualTo(2);
        assertThat(lettersTo("backup@palier.example")).isOne();

        var backup = browser.open("en");
        backup.navigate(linkTo("backup@palier.example"));
        assertThat(backup.getByText(ticket.value()).first()).isVisible();
        browser.keep(backup, "seen");
        browser.isAccessible(backup);
        backup.getByText("Seen").last().click();
        assertThat(backup.getByText("seen by backup@palier.example")).isVisible();
        browser.isAccessible(backup);

        clock.tick(Duration.ofHours(1));
        assertThat(reminders.round()).isZero();
        manager.goes("/dashboard").doesNotSee("Waiting for somebody to answer");
        manager.goes("/desk/tickets/" + ticket).sees("seen by backup@palier.example");
    }

    private TicketNumber logged() {
        var caller = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(
                Drafts.aComplaintOf(caller.id())
                        .about("ORDER_CREATION")
                        .hitting(Scope.ONE_CUSTOMER, 2)
                        .by(Channel.WEB)
                        .draft(),
                Crew.AGENT);
    }

    private void post() {
        posted += PostRound.in(program);
        assertThat(sink.waitForIncomingEmail(10_000, posted)).isTrue();
    }

    private long lettersTo(String box) throws Exception {
        var letters = 0;
        for (var letter : sink.getReceivedMessages()) {
            letters += isTo(letter, box) ? 1 : 0;
        }
        return letters;
    }

    private String linkTo(String box) throws Exception {
        for (var letter : sink.getReceivedMessages()) {
            if (isTo(letter, box)) {
                var path = Pattern.compile("/escalations/\\S+").matcher(text(letter));
                assertThat(path.find()).isTrue();
                return path.group();
            }
        }
        throw new AssertionError("no letter to " + box);
    }

    /** The part for whoever reads no HTML, which stands first. */
    private static String text(Part part) throws Exception {
        return part.getContent() instanceof Multipart parts
                ? text(parts.getBodyPart(0))
                : String.valueOf(part.getContent());
    }

    private static boolean isTo(MimeMessage letter, String box) throws Exception {
        return Arrays.stream(letter.getAllRecipients())
                .anyMatch(address -> address.toString().contains(box));
    }
}
