package io.palier.ticketimport;

import io.palier.customer.UnreadableNumber;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.Knowledge;
import io.palier.ticket.DemandUnmet;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads a file in chunks, a few at a time. A chunk's tickets, its rows and the progress are one transaction, so a reader
 * that dies leaves nothing half done and the next goes on with the rows that have no result yet. A chunk that fails is
 * read again row by row.
 */
@Component
class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int CHUNK = 100;
    private static final int TRIES = 3;

    /** A reader waits for the database half of the time. */
    private static final int READERS = Math.min(4, Runtime.getRuntime().availableProcessors() + 1);

    private final ImportFiles files;
    private final ImportRows rows;
    private final RowLogging logging;
    private final Knowledge knowledge;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportRun(
            ImportFiles files,
            ImportRows rows,
            RowLogging logging,
            Knowledge knowledge,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.files = files;
        this.rows = rows;
        this.logging = logging;
        this.knowledge = knowledge;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /** Reads the file to its end, or as many chunks as asked for; how many rows. @throws Claim.Lost */
    int read(Claim claim, int mostChunks) {
        var file = files.find(claim.importId());
        var reader = new RecordReader(
                file.mapping().encoding().decode(files.content(file.id())),
                file.mapping().delimiter());
        var records = reader.records();
        var reading = new RowReading(file.mapping(), reader.header(), categories(), records, clock.instant());
        var done = rows.lines(file.id(), file.dryRun());
        var waiting =
                records.stream().filter(record -> !done.contains(record.line())).toList();
        var chunks = chunks(waiting, mostChunks);
        logging.prepare(file);
        Together.each(chunks, READERS, "import-reader", chunk -> read(claim, file, reading, chunk));
        var read = chunks.stream().mapToInt(List::size).sum();
        if (read == waiting.size()) {
            files.finish(claim, ImportState.DONE, clock.instant());
            LOG.info("import={} event=read dryRun={} rows={}", file.id(), file.dryRun(), records.size());
        }
        return read;
    }

    private static List<List<FileRecord>> chunks(List<FileRecord> records, int most) {
        return IntStream.range(0, (records.size() + CHUNK - 1) / CHUNK)
                .limit(most)
                .mapToObj(i -> records.subList(i * CHUNK, Math.min((i + 1) * CHUNK, records.size())))
                .toList();
    }

    private void read(Claim claim, StoredImport file, RowReading reading, List<FileRecord> chunk) {
        try {
            attempt(claim, file, reading, chunk);
        } catch (Claim.Lost e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn(
                    "import={} event=chunk-failed line={} cause={}",
                    file.id(),
                    chunk.get(0).line(),
                    name(e));
            chunk.forEach(record -> single(claim, file, reading, record));
        }
    }

    private void single(Claim claim, StoredImport file, RowReading reading, FileRecord record) {
        for (var tries = 1; ; tries++) {
            try {
                attempt(claim, file, reading, List.of(record));
                return;
            } catch (Claim.Lost e) {
                throw e;
            } catch (RuntimeException e) {
                if (e instanceof TransientDataAccessException && tries < TRIES) {
                    continue;
                }
                var refused = refusal(e, reading.numberOf(record)).row(record.line());
                LOG.warn("import={} event=row-refused line={} cause={}", file.id(), record.line(), name(e));
                keep(claim, file, List.of(refused));
                return;
            }
        }
    }

    private void attempt(Claim claim, StoredImport file, RowReading reading, List<FileRecord> records) {
        transaction.executeWithoutResult(status -> keep(claim, file, logging.log(file, reading, records)));
    }

    /** Telling the progress comes last: it holds the file's row, which the other readers need as well. */
    private void keep(Claim claim, StoredImport file, List<ImportRow> results) {
        transaction.executeWithoutResult(status -> {
            rows.insert(file.id(), file.dryRun(), results);
            files.advance(claim, results.size(), clock.instant());
        });
    }

    private static RowRefused refusal(RuntimeException e, String number) {
        if (e instanceof DemandUnmet unmet) {
            return new RowRefused(RowReason.NOT_ACCEPTED, unmet.field() + " " + unmet.problem(), number);
        }
        return e instanceof UnreadableNumber
                ? new RowRefused(RowReason.UNREADABLE_CALLER_NUMBER, "", number)
                : new RowRefused(RowReason.OUR_FAULT, "", number);
    }

    /** Messages of exceptions may repeat a caller's words; names and places do not. */
    private static String name(RuntimeException e) {
        var place = Arrays.stream(e.getStackTrace()).findFirst().map(StackTraceElement::toString);
        return e.getClass().getSimpleName() + " at " + place.orElse("?");
    }

    private Map<String, CategoryCode> categories() {
        var names = new HashMap<String, CategoryCode>();
        for (var category : knowledge.categories()) {
            names.put(category.titleEn().toLowerCase(Locale.ROOT), category.code());
            names.put(category.titleFr().toLowerCase(Locale.ROOT), category.code());
            names.put(category.code().value().toLowerCase(Locale.ROOT), category.code());
        }
        return names;
    }
}
