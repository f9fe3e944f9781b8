package io.palier.attachment;

import io.palier.attachment.FileRefused.Reason;
import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.ticket.HistoryLine.Visibility;
import io.palier.ticket.MoveOrder;
import io.palier.ticket.TicketEntries;
import io.palier.ticket.TicketMove;
import io.palier.ticket.TicketNumber;
import io.palier.ticket.Tickets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files on tickets. What is brought is looked at before any transaction begins, since a scanner may take its time; it is
 * kept in the transaction that writes the entry beside which it lies.
 */
@Service
public class Attachments {

    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    private final Tickets tickets;
    private final TicketEntries entries;
    private final Organization organization;
    private final Reception reception;
    private final AttachmentTable table;
    private final Draughtsman draughtsman;
    private final AttachmentSettings settings;
    private final TransactionOperations transaction;
    private final Clock clock;

    Attachments(
            Tickets tickets,
            TicketEntries entries,
            Organization organization,
            Reception reception,
            AttachmentTable table,
            Draughtsman draughtsman,
            AttachmentSettings settings,
            TransactionOperations transaction,
            Clock clock) {
        this.tickets = tickets;
        this.entries = entries;
        this.organization = organization;
        this.reception = reception;
        this.table = table;
        this.draughtsman = draughtsman;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Brings files with a note: a {@link TicketMove#NOTE} or {@link TicketMove#TELL_VENDOR}, which says who may have them.
     * Without a text, the note names the files. All are kept, or none.
     *
     * @param submission makes it once only; null where the caller sends nothing twice
     * @throws io.palier.ticket.TicketNotFound where there is no such ticket for {@code by}
     * @throws io.palier.ticket.ActionRefused where {@code by} may not say that now
     * @throws FileRefused where a file may not be kept
     */
    public void bring(
            TicketNumber number,
            TicketMove how,
            @Nullable String text,
            List<Upload> files,
            @Nullable UUID submission,
            StaffId by) {
        tickets.ticket(number, by);
        var received = reception.receive(files);
        var name = submission == null ? UUID.randomUUID() : submission;
        transaction.executeWithoutResult(status -> {
            tickets.make(number, null, name, MoveOrder.of(how, text == null ? names(files) : text), by);
            entries.leftBy(name).ifPresent(entry -> keep(number, entry, received, by));
        });
        LOG.info("ticket={} event=files-brought count={}", number, files.size());
    }

    /** The files that the reader may have, in the order they came. @throws io.palier.ticket.TicketNotFound as above */
    public List<Attachment> of(TicketNumber number, StaffId who) {
        tickets.ticket(number, who);
        var reader = organization.member(who).orElseThrow();
        return table.of(number).stream().filter(file -> mayHave(file, reader)).toList();
    }

    /** One of them, ready to be fetched; empty where it is not, or not for that reader. */
    public Optional<Attachment> file(TicketNumber number, long id, StaffId who) {
        return of(number, who).stream()
                .filter(file -> file.id() == id && file.ready())
                .findFirst();
    }

    /** Writes the content of a file that {@link #file} gave, piece by piece. */
    public void write(Attachment file, OutputStream out) throws IOException {
        table.write(file.id(), out);
    }

    /** A picture of a file that {@link #file} gave, as JPEG; empty where none can be made. Drawn when first asked for. */
    public Optional<byte[]> preview(Attachment file) throws IOException {
        if (!file.pictured()) {
            return Optional.empty();
        }
        var known = table.preview(file.id());
        if (known.picture() != null || known.failed()) {
            return Optional.ofNullable(known.picture());
        }
        var content = new ByteArrayOutputStream();
        table.write(file.id(), content);
        var drawn = draughtsman.draw(file, content.toByteArray());
        table.keepPreview(file.id(), drawn.orElse(null));
        return drawn;
    }

    private void keep(TicketNumber number, TicketEntries.Entry entry, List<Reception.Received> files, StaffId by) {
        var total = table.bytesOf(number)
                + files.stream().mapToLong(file -> file.upload().bytes()).sum();
        if (total > settings.ticketLimit().toBytes()) {
            throw new FileRefused(
                    files.get(0).upload().name(),
                    Reason.TICKET_FULL,
                    Reception.megabytes(settings.ticketLimit().toBytes()));
        }
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        try {
            for (var file : files) {
                table.keep(number, entry.position(), entry.visibility(), file, by, at);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mayHave(Attachment file, StaffMember reader) {
        return !reader.isOutsider() || file.visibility() == Visibility.VENDOR;
    }

    private static String names(List<Upload> files) {
        return files.stream().map(Upload::name).collect(Collectors.joining(", "));
    }
}
