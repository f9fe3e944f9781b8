package io.palier.attachment;

import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.attachment.FileRefused.Reason;
import io.palier.customer.Customers;
import io.palier.organization.Nature;
import io.palier.organization.Organization;
import io.palier.organization.SystemCode;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketEntries;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNotFound;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionOperations;

@PalierTest
class AttachmentsTests {

    private final Attachments attachments;
    private final AttachmentTable table;
    private final AttachmentSettings settings;
    private final Draughtsman draughtsman;
    private final Tickets tickets;
    private final TicketEntries entries;
    private final Organization organization;
    private final Customers customers;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final Crew crew;

    AttachmentsTests(
            Attachments attachments,
            AttachmentTable table,
            AttachmentSettings settings,
            Draughtsman draughtsman,
            Tickets tickets,
            TicketEntries entries,
            Organization organization,
            Customers customers,
            TransactionOperations transaction,
            Clock clock,
            Crew crew) {
        this.attachments = attachments;
        this.table = table;
        this.settings = settings;
        this.draughtsman = draughtsman;
        this.tickets = tickets;
        this.entries = entries;
        this.organization = organization;
        this.customers = customers;
        this.transaction = transaction;
        this.clock = clock;
        this.crew = crew;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void whatIsBroughtIsFetchedByteForByteAndKnownByItsContent() throws IOException {
        var number = log();
        var content = new byte[700_000];
        new Random(42).nextBytes(content);
        var picture = Samples.png(40, 30);
        System.arraycopy(picture, 0, content, 0, picture.length);
        bring(number, Samples.file("C:\\photos\\mast\u202egnp.txt", content), Samples.file("log.txt", "all is well"));

        var files = attachments.of(number, IT);
        assertThat(files).extracting(Attachment::mediaType).containsExactly("image/png", "text/plain");
        assertThat(files).extracting(Attachment::name).containsExactly("mast_gnp.txt", "log.txt");
        var fetched = new ByteArrayOutputStream();
        attachments.write(attachments.file(number, files.get(0).id(), IT).orElseThrow(), fetched);
        assertThat(fetched.toByteArray()).isEqualTo(content);
        assertThat(HexFormat.of().parseHex(files.get(0).sha256())).hasSize(32);
        assertThat(tickets.ticket(number, IT).history().get(1).text()).isEqualTo("mast_gnp.txt, log.txt");
    }

    @Test
    void theContentDecidesWhateverTheNameSays() {
        var number = log();
        refused(number, Samples.file("photo.png", "<!DOCTYPE html><html><script>alert(1)</script>"), Reason.TYPE);
        refused(number, Samples.file("photo.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>"), Reason.TYPE);
        refused(number, Samples.file("page.html", "nothing but words"), Reason.TYPE);
        refused(number, Samples.file("run.txt", new byte[] {'M', 'Z', 0, 0, 0, 0, 0, 0, 0}), Reason.TYPE);
        refused(number, Samples.file("empty.txt", ""), Reason.EMPTY);
        refused(number, Samples.file("long.txt", "x".repeat(10 * 1024 * 1024 + 1)), Reason.TOO_LARGE);
        assertThat(attachments.of(number, AGENT)).isEmpty();
        assertThat(tickets.ticket(number, AGENT).history()).hasSize(1);
    }

    @Test
    void theSameFormSentTwiceBringsItsFilesOnce() {
        var number = log();
        var form = UUID.randomUUID();
        var files = List.of(Samples.file("log.txt", "all is well"));
        attachments.bring(number, TicketMove.NOTE, "see there", files, form, AGENT);
        attachments.bring(number, TicketMove.NOTE, "see there", files, form, AGENT);
        assertThat(attachments.of(number, AGENT)).hasSize(1);
        assertThat(tickets.ticket(number, AGENT).history()).hasSize(2);
    }

    @Test
    void aVendorGetsOnlyWhatWasMeantForIt() {
        var number = atTheVendor();
        attachments.bring(
                number, TicketMove.NOTE, "ours", List.of(Samples.file("customer.txt", "Jeanne Martin")), null, BILLING);
        attachments.bring(
                number, TicketMove.TELL_VENDOR, "for you", List.of(Samples.file("trace.txt", "trace")), null, BILLING);
        assertThat(attachments.of(number, BILLING)).hasSize(2);
        assertThat(attachments.of(number, VENDOR)).extracting(Attachment::name).containsExactly("trace.txt");
        var ours = attachments.of(number, BILLING).get(0).id();
        assertThat(attachments.file(number, ours, VENDOR)).isEmpty();
        assertThat(tickets.ticket(number, VENDOR).history())
                .extracting(line -> line.text())
                .contains("for you")
                .doesNotContain("ours");
    }

    @Test
    void whatTheReaderMayNotSeeTakesNoFilesAndGivesNone() {
        var number = log();
        bring(number, Samples.file("log.txt", "all is well"));
        assertThatThrownBy(() -> attachments.of(number, VENDOR)).isInstanceOf(TicketNotFound.class);
        assertThatThrownBy(() -> attachments.bring(
                        number, TicketMove.NOTE, null, List.of(Samples.file("a.txt", "a")), null, VENDOR))
                .isInstanceOf(TicketNotFound.class);
    }

    @Test
    void aVirusIsRefusedByName() throws IOException {
        try (var daemon = new FakeClamd()) {
            assertThatThrownBy(() -> with(daemon.client())
                            .bring(log(), TicketMove.NOTE, null, List.of(Samples.file("a.txt", "EICAR")), null, AGENT))
                    .isInstanceOfSatisfying(FileRefused.class, refused -> {
                        assertThat(refused.reason()).isEqualTo(Reason.INFECTED);
                        assertThat(refused.detail()).isEqualTo("Eicar-Test-Signature");
                    });
        }
    }

    @Test
    void whatCameWhileTheScannerWasAwayIsFetchedOnlyAfterItWasScanned() throws IOException {
        var number = log();
        VirusScanner away = content -> {
            throw new IOException("away");
        };
        with(away).bring(number, TicketMove.NOTE, null, List.of(Samples.file("a.txt", "fine")), null, AGENT);
        with(away).bring(number, TicketMove.NOTE, null, List.of(Samples.file("b.txt", "EICAR")), null, AGENT);
        assertThat(attachments.of(number, AGENT)).extracting(Attachment::state).containsOnly(Attachment.State.WAITING);
        assertThat(attachments.file(number, attachments.of(number, AGENT).get(0).id(), AGENT))
                .isEmpty();
        assertThat(new Quarantine(table, away).round()).isZero();
        try (var daemon = new FakeClamd()) {
            assertThat(new Quarantine(table, daemon.client()).round()).isEqualTo(2);
        }
        assertThat(attachments.of(number, AGENT))
                .extracting(Attachment::state)
                .containsExactly(Attachment.State.CLEAN, Attachment.State.INFECTED);
        var gone = new ByteArrayOutputStream();
        attachments.write(attachments.of(number, AGENT).get(1), gone);
        assertThat(gone.size()).isZero();
    }

    @Test
    void aPreviewIsDrawnOnceAndAFailureIsRemembered() throws IOException {
        var number = log();
        bring(number, Samples.file("mast.png", Samples.png(400, 300)), Samples.file("bill.pdf", Samples.pdf()));
        bring(number, Samples.file("broken.png", java.util.Arrays.copyOf(Samples.png(400, 300), 60)));
        var files = attachments.of(number, AGENT);
        assertThat(attachments.preview(files.get(0))).isPresent();
        assertThat(table.preview(files.get(0).id()).picture()).isNotEmpty();
        assertThat(attachments.preview(files.get(1))).isPresent();
        assertThat(attachments.preview(files.get(2))).isEmpty();
        assertThat(table.preview(files.get(2).id()).failed()).isTrue();
    }

    private Attachments with(VirusScanner scanner) {
        return new Attachments(
                tickets,
                entries,
                organization,
                new Reception(settings, scanner),
                table,
                draughtsman,
                settings,
                transaction,
                clock);
    }

    private void refused(TicketNumber number, Upload file, Reason why) {
        assertThatThrownBy(() -> bring(number, Samples.file("fine.txt", "fine"), file))
                .as(file.name())
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(why));
    }

    private void bring(TicketNumber number, Upload... files) {
        bring(number, null, files);
    }

    private void bring(TicketNumber number, @Nullable String text, Upload... files) {
        attachments.bring(number, TicketMove.NOTE, text, List.of(files), null, AGENT);
    }

    private TicketNumber atTheVendor() {
        var number = log();
        tickets.make(number, null, null, MoveOrder.of(TicketMove.ESCALATE, "unknown"), AGENT);
        tickets.make(number, null, null, MoveOrder.diagnose(Nature.BILLING_SYSTEM, "engine"), IT);
        tickets.make(number, null, null, MoveOrder.handToVendor(new SystemCode("BILLING"), "core"), BILLING);
        return number;
    }

    private TicketNumber log() {
        var jeanne = customers.register("Jeanne Martin", "06 12 34 56 78", Locale.FRENCH);
        return tickets.log(Drafts.aComplaintOf(jeanne.id()).draft(), AGENT);
    }
}
