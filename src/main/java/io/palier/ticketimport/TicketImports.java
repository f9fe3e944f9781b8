package io.palier.ticketimport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.palier.organization.StaffId;
import io.palier.ticketimport.ImportRefused.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.annotation.Transactional;

/** Files of complaints on their way to becoming tickets: brought, mapped, tried, read in earnest, watched. */
@Service
public class TicketImports {

    private static final Logger LOG = LoggerFactory.getLogger(TicketImports.class);
    private static final int SHOWN_ROWS = 10;
    private static final int MOST_LISTED = 200;

    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportRun run;
    private final Clock clock;

    /** Who follows a run asks every second, and the bytes of a file never change. */
    private final Cache<Looked, ImportPreview> previews =
            Caffeine.newBuilder().maximumSize(50).build();

    private record Looked(ImportId id, ImportMapping mapping) {}

    TicketImports(ImportFiles files, ImportRows rows, ImportRun run, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.run = run;
        this.clock = clock;
    }

    /**
     * Keeps a file and suggests how to read it.
     *
     * @throws ImportRefused where the file cannot be used; then nothing is kept
     */
    @Transactional
    public ImportId upload(NewImport file, StaffId by) {
        var source = Labels.source(file.source());
        var content = Unpacking.of(file.content());
        var encoding = file.encoding() == null ? EncodingGuess.of(content) : file.encoding();
        var text = Labels.text(encoding.decode(content));
        var delimiter = DelimiterGuess.of(text);
        var sample = SampleRows.of(text, delimiter);
        if (sample.total() == 0) {
            throw new ImportRefused(Problem.EMPTY, "");
        }
        var id = new ImportId(UUID.randomUUID());
        var stored = new StoredImport(
                id,
                source,
                Labels.fileName(file.fileName()),
                MappingGuess.of(sample, encoding, delimiter),
                ImportState.UPLOADED,
                true,
                sample.total(),
                0,
                by,
                clock.instant(),
                null);
        files.insert(stored, content);
        LOG.info("import={} event=uploaded bytes={} rows={}", id, content.length, sample.total());
        return id;
    }

    /** The file as its mapping reads it. @throws ImportNotFound where there is none */
    @Transactional(readOnly = true)
    public ImportPreview preview(ImportId id) {
        var file = files.find(id);
        return previews.get(new Looked(id, file.mapping()), key -> look(file)).in(file.state());
    }

    private ImportPreview look(StoredImport file) {
        var mapping = file.mapping();
        var sample = sample(file.id(), mapping);
        return new ImportPreview(
                file.id(),
                file.source(),
                file.fileName(),
                file.state(),
                file.total(),
                IntStream.range(0, sample.headings().size())
                        .mapToObj(i -> column(sample, mapping, i))
                        .toList(),
                sample.rows().stream().limit(SHOWN_ROWS).map(FileRecord::fields).toList(),
                MappingGuess.words(MappingGuess.values(sample, mapping.columnOf(ImportField.STATUS))),
                mapping,
                Warnings.of(sample, mapping));
    }

    /**
     * Replaces the mapping. Where encoding or delimiter change, the columns are guessed anew.
     *
     * @throws ImportNotFound where there is none
     * @throws ImportRefused where the mapping cannot work, or rows are being read
     */
    @Transactional
    public void remap(ImportId id, ImportMapping mapping) {
        MappingCheck.choices(mapping);
        var before = files.find(id).mapping();
        var sample = sample(id, mapping);
        var sameText = before.encoding() == mapping.encoding() && before.delimiter() == mapping.delimiter();
        var after = sameText
                ? mapping.withColumns(
                        fitted(mapping.columns(), sample.headings().size()))
                : MappingGuess.of(sample, mapping.encoding(), mapping.delimiter());
        if (!files.remap(id, after, sample.total())) {
            throw new ImportRefused(Problem.BUSY, "");
        }
    }

    /**
     * Has the file read in the background: for trial, logging nothing, or in earnest. What an earlier run of the same
     * kind told is forgotten; tickets it logged are not logged again.
     *
     * @throws ImportNotFound where there is none
     * @throws ImportRefused where no row could become a ticket, or rows are being read already
     */
    @Transactional
    public void start(ImportId id, boolean dryRun) {
        MappingCheck.readiness(files.find(id).mapping());
        if (!files.enqueue(id, dryRun)) {
            throw new ImportRefused(Problem.BUSY, "");
        }
        rows.forget(id, dryRun);
        LOG.info("import={} event=started dryRun={}", id, dryRun);
    }

    /** How far the file is. @throws ImportNotFound where there is none */
    @Transactional(readOnly = true)
    public ImportProgress progress(ImportId id) {
        var file = files.find(id);
        return file.progress(rows.counts(List.of(file)).getOrDefault(id, Map.of()));
    }

    /**
     * The rows of the last run, in the order of the file, 100 a page.
     *
     * @param filter null: all
     * @throws ImportNotFound where there is none
     */
    @Transactional(readOnly = true)
    public ImportRowPage rows(ImportId id, @Nullable RowResult filter, int page) {
        return rows.page(id, files.find(id).dryRun(), filter, page);
    }

    /** The files brought last, newest first, {@code limit} at most (200 at the very most). */
    @Transactional(readOnly = true)
    public List<ImportProgress> newest(int limit) {
        var newest = files.newest(Math.max(0, Math.min(limit, MOST_LISTED)));
        var counts = rows.counts(newest);
        return newest.stream()
                .map(file -> file.progress(counts.getOrDefault(file.id(), Map.of())))
                .toList();
    }

    /**
     * Reads what waits to be read, file after file, until nothing waits; how many rows it read. Safe on many nodes at
     * once: each takes another file, and takes over one whose node stopped telling that it lives.
     */
    public int round() {
        var read = 0;
        for (var claim = files.claim(clock.instant()); claim.isPresent(); claim = files.claim(clock.instant())) {
            read += read(claim.get());
        }
        return read;
    }

    private int read(Claim claim) {
        try {
            return run.read(claim, Integer.MAX_VALUE);
        } catch (Claim.Lost e) {
            LOG.warn("import={} event=claim-lost", claim.importId());
        } catch (DataAccessException | TransactionException e) {
            // The claim lapses, and whoever takes it over goes on behind the last chunk.
            LOG.error(
                    "import={} event=interrupted cause={}",
                    claim.importId(),
                    e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            LOG.error(
                    "import={} event=failed cause={}",
                    claim.importId(),
                    e.getClass().getSimpleName());
            files.finish(claim, ImportState.FAILED, clock.instant());
        }
        return 0;
    }

    private SampleRows sample(ImportId id, ImportMapping mapping) {
        return SampleRows.of(mapping.encoding().decode(files.content(id)), mapping.delimiter());
    }

    private static ImportPreview.Column column(SampleRows sample, ImportMapping mapping, int position) {
        var field = position < mapping.columns().size() ? mapping.columns().get(position) : ImportField.IGNORED;
        var examples = sample.column(position).stream()
                .filter(value -> !value.isBlank())
                .limit(3)
                .toList();
        return new ImportPreview.Column(position, sample.headings().get(position), examples, field);
    }

    private static List<ImportField> fitted(List<ImportField> columns, int count) {
        var fitted = new ArrayList<>(Collections.nCopies(count, ImportField.IGNORED));
        for (var i = 0; i < Math.min(count, columns.size()); i++) {
            fitted.set(i, columns.get(i));
        }
        return fitted;
    }
}
