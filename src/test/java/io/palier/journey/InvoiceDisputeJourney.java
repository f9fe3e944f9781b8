package io.palier.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.palier.customer.Customers;
import io.palier.letter.PostRound;
import io.palier.sla.SlaWatch;
import io.palier.support.Browser;
import io.palier.support.Crew;
import io.palier.support.PalierJourney;
import io.palier.support.SettableClock;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.Tickets;
import io.palier.ticket.VisitOutcome;
import io.palier.ticket.VisitView;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** An invoice is disputed on Monday at nine; the vendor takes too long; everybody who must know is told in time. */
@PalierJourney
class InvoiceDisputeJourney {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String VENDORS_BOX = "billtech@vendors.example";
    private static final String MANAGERS_BOX = "manager@palier.example";

    private final Crew crew;
    private final Customers customers;
    private final Tickets tickets;
    private final SlaWatch watch;
    private final GreenMail sink;
    private final SettableClock clock;
    private final ApplicationContext program;
    private int posted;

    InvoiceDisputeJourney(
            Crew crew,
            Customers customers,
            Tickets tickets,
            SlaWatch watch,
            GreenMail sink,
            SettableClock clock,
            ApplicationContext program) {
        this.crew = crew;
        this.customers = customers;
        this.tickets = tickets;
        this.watch = watch;
        this.sink = sink;
        this.clock = clock;
        this.program = program;
    }

    @BeforeEach
    void someoneWorksHereAndSomeoneCalls() {
        crew.hire();
        customers.register("Marc Delorme", "06 39 98 11 40", Locale.FRENCH);
    }

    @Test
    void aDisputeClimbsToTheVendorBreaksItsPromiseAndIsClosed(Browser browser) throws Exception {
        var agent = Person.logsIn(browser, "agent", clock);
        var number = logged(agent);

        clock.tick(Duration.ofMinutes(20));
        var it = Person.logsIn(browser, "it", clock);
        it.opensFromQueue("Invoice charged twice").makes("Diagnose", form -> {
            form.getByLabel("Nature of the fault").selectOption("BILLING_SYSTEM");
            form.getByLabel("What you found").fill("Two rating runs for one month");
        });
        it.isTold("went to the department");

        clock.tick(Duration.ofMinutes(20));
        var billing = Person.logsIn(browser, "billing", clock);
        billing.opensFromQueue("Invoice charged twice").makes("Hand to the vendor", form -> {
            form.getByLabel("System").selectOption("BILLING");
            form.getByLabel("Why it is core functionality").fill("The run is core functionality of the rating engine");
        });
        billing.isTold("went to the vendor");

        paris("2026-03-03T14:05");
        watchAndPost();
        assertThat(subjectsTo(VENDORS_BOX)).isNotEmpty().allMatch(subject -> subject.contains(number.value()));
        assertThat(subjectsTo(MANAGERS_BOX)).isEmpty();
        var vendor = Person.logsIn(browser, "vendor", clock);
        vendor.goes("/desk/notices").sees("Resolve: 75").sees(number.value());
        browser.keep(vendor.page(), "notices");
        browser.isAccessible(vendor.page());
        vendor.presses("Seen").isTold("Seen");

        paris("2026-03-04T09:05");
        watchAndPost();
        assertThat(subjectsTo(MANAGERS_BOX)).isNotEmpty().allMatch(subject -> subject.contains(number.value()));
        vendor.opensFromQueue("Invoice charged twice")
                .doesNotSee("Marc Delorme")
                .makes("Fixed", form -> {
                    form.getByLabel("What was fixed").fill("Second run disabled after plan changes");
                    form.getByLabel("Reference of the vendor").fill("BT-7741");
                });
        vendor.isTold("went back to the operator");

        clock.tick(Duration.ofMinutes(40));
        billing.opensFromQueue("Invoice charged twice").sees("BT-7741").makes("Resolve", form -> {
            form.getByLabel("Root cause").fill("Two rating runs on the day of a plan change");
            form.getByLabel("Solution").fill("Credit note issued, second run disabled");
        });
        billing.isTold("is resolved");

        clock.tick(Duration.ofMinutes(10));
        agent.goes("/desk?tab=confirm");
        agent.page().getByText("Invoice charged twice").click();
        agent.sees("the promise is broken")
                .makes("Confirm and close", form -> {})
                .isTold("is closed");
        browser.keep(agent.page(), "ticket");
        browser.isAccessible(agent.page());
        itsLifeIsWhole(number);
    }

    private TicketNumber logged(Person agent) {
        agent.goes("/desk/tickets/new?caller=0639981140");
        var page = agent.page();
        assertThat(page.getByText("Marc Delorme")).isVisible();
        page.getByLabel("Category").selectOption("BILLING_DISPUTE");
        page.getByLabel("In one line").fill("Invoice charged twice");
        page.getByLabel("In the caller’s words").fill("J’ai changé de forfait et on me facture les deux.");
        page.getByLabel("What solved it, or what was tried").fill("Read both invoices with the caller");
        agent.presses("Hand on to L2").isTold("handed on to L2");
        return new TicketNumber(agent.number());
    }

    private void itsLifeIsWhole(TicketNumber number) {
        var ticket = tickets.ticket(number, Crew.MANAGER);
        assertThat(ticket.status()).isEqualTo(TicketStatus.CLOSED);
        assertThat(number.value()).startsWith("DSP-");
        assertThat(ticket.visits())
                .extracting(VisitView::outcome)
                .containsExactly(
                        VisitOutcome.ESCALATED,
                        VisitOutcome.DIAGNOSED,
                        VisitOutcome.HANDED_TO_VENDOR,
                        VisitOutcome.VENDOR_FIXED,
                        VisitOutcome.ENDED);
        for (var i = 1; i < ticket.visits().size(); i++) {
            assertThat(ticket.visits().get(i).from())
                    .isEqualTo(ticket.visits().get(i - 1).until());
        }
    }

    private void watchAndPost() {
        assertThat(watch.round()).isPositive();
        posted += PostRound.in(program);
        assertThat(sink.waitForIncomingEmail(10_000, posted)).isTrue();
    }

    private void paris(String local) {
        clock.set(LocalDateTime.parse(local).atZone(PARIS).toInstant());
    }

    private List<String> subjectsTo(String box) {
        return Arrays.stream(sink.getReceivedMessages())
                .filter(letter -> isTo(letter, box))
                .map(InvoiceDisputeJourney::subject)
                .toList();
    }

    private static boolean isTo(MimeMessage letter, String box) {
        try {
            return Arrays.stream(letter.getRecipients(Message.RecipientType.TO))
                    .anyMatch(address -> address.toString().contains(box));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(MimeMessage letter) {
        try {
            return letter.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
