package io.palier.ticketimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.palier.customer.Customers;
import io.palier.knowledge.CategoryCode;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import io.palier.support.RealData;
import io.palier.support.SettableClock;
import io.palier.ticket.Channel;
import io.palier.ticket.TicketQuery;
import io.palier.ticket.TicketStatus;
import io.palier.ticket.TicketSummary;
import io.palier.ticket.Tickets;
import io.palier.ticketimport.ImportRefused.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@PalierTest
record TicketImportsTests(
        TicketImports imports,
        ImportRun run,
        ImportFiles files,
        Tickets tickets,
        Customers customers,
        Crew crew,
        SettableClock clock,
        JdbcClient jdbc) {

    private static final String HEADER = "number,summary,date,status,caller,phone\n";

    @BeforeEach
    void hire() {
        crew.hire();
    }

    private ImportId upload(String text) {
        return upload(text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportId upload(byte[] content) {
        return imports.upload(new NewImport("crm", "complaints.csv", content, null), Crew.ADMIN);
    }

    private ImportProgress read(ImportId id, boolean dryRun) {
        imports.start(id, dryRun);
        imports.round();
        return imports.progress(id);
    }

    private int ticketCount() {
        return jdbc.sql("select count(*) from ticket").query(Integer.class).single();
    }

    private static String rows(int from, int until) {
        var text = new StringBuilder(HEADER);
        IntStream.range(from, until)
                .forEach(i -> text.append(i).append(",No signal ").append(i).append(",2015-04-22,open,,\n"));
        return text.toString();
    }

    @Test
    void aRowBecomesATicketWithCallerCategoryAndTheDayItWasReported() {
        var id = upload(HEADER + "77,No signal at home,22/04/2015,Open,Léa Martin,06 12 34 56 78\n");
        assertThat(read(id, false).counts()).isEqualTo(Map.of(RowResult.CREATED, 1));
        var row = imports.rows(id, null, 0).rows().get(0);
        assertThat(row.line()).isEqualTo(2);
        assertThat(row.category()).isEqualTo(new CategoryCode("SIGNAL"));
        var ticket = tickets.ticket(row.ticket(), Crew.ADMIN);
        assertThat(ticket.channel()).isEqualTo(Channel.IMPORT);
        assertThat(customers.customer(ticket.customer()).orElseThrow().name()).isEqualTo("Léa Martin");
        assertThat(jdbc.sql("select reported_at from ticket")
                        .query(Instant.class)
                        .single())
                .isEqualTo(Instant.parse("2015-04-21T22:00:00Z"));
        assertThat(jdbc.sql("select opened_at from ticket").query(Instant.class).single())
                .isEqualTo(SettableClock.START);
        assertThat(tickets.imported("crm", "77")).contains(row.ticket());
    }

    @Test
    void whatIsClosedElsewhereIsLoggedAndClosedAtOnce() {
        var id = upload(HEADER + "1,a,2015-04-22,Closed,,\n2,b,2015-04-22,Solved,,\n3,c,2015-04-22,Pending,,\n");
        read(id, false);
        assertThat(imports.rows(id, null, 0).rows())
                .extracting(row -> tickets.ticket(row.ticket(), Crew.ADMIN).status())
                .containsExactly(TicketStatus.CLOSED, TicketStatus.CLOSED, TicketStatus.ACKNOWLEDGED);
    }

    @Test
    void aTrialSaysWhatWouldHappenAndLogsNothing() {
        var id = upload(HEADER + "1,a,2015-04-22,open,,\n2,b,soon,open,,\n1,c,2015-04-22,open,,\n");
        var progress = read(id, true);
        assertThat(progress.state()).isEqualTo(ImportState.DONE);
        assertThat(progress.dryRun()).isTrue();
        assertThat(progress.percent()).isEqualTo(100);
        assertThat(imports.rows(id, null, 0).rows())
                .extracting(ImportRow::line, ImportRow::result, ImportRow::reason, ImportRow::detail)
                .containsExactly(
                        tuple(2, RowResult.WOULD_CREATE, null, ""),
                        tuple(3, RowResult.REFUSED, RowReason.UNREADABLE_DATE, "soon"),
                        tuple(4, RowResult.ALREADY_THERE, RowReason.REPEATED_NUMBER, "2"));
        assertThat(ticketCount()).isZero();
        assertThat(jdbc.sql("select count(*) from customer")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theSameFileTwiceMakesNoTicketTwice() {
        read(upload(rows(0, 150)), false);
        var again = upload(rows(100, 200));
        assertThat(read(again, true).counts())
                .isEqualTo(Map.of(RowResult.WOULD_CREATE, 50, RowResult.ALREADY_THERE, 50));
        assertThat(read(again, false).counts()).isEqualTo(Map.of(RowResult.CREATED, 50, RowResult.ALREADY_THERE, 50));
        assertThat(read(again, false).counts()).isEqualTo(Map.of(RowResult.ALREADY_THERE, 100));
        assertThat(ticketCount()).isEqualTo(200);
        assertThat(imports.newest(10)).extracting(ImportProgress::total).containsExactlyInAnyOrder(150, 100);
    }

    @Test
    void badRowsAreReportedWithLineAndReasonAndStopNothing() {
        var id = upload(HEADER
                + "1,\"=1+1, \"\"quoted\"\"\",2015-04-22,open,,\n"
                + "2,\"never closed,2015-04-22,open,,\n"
                + "3,a,2015-04-22,open,,,,extra\n"
                + "4,short\n"
                + ",no number,2015-04-22,open,,\n"
                + "6,a\0b,2015-04-22,open,,\n"
                + "7,caller,2015-04-22,open,Joe,call me\n"
                + "8,<script>alert(1)</script>'; drop table ticket; --,2015-04-22,open,Joe,0612345678\n"
                + "9,two\"quotes,2015-04-22,open,,\n");
        assertThat(read(id, true).count(RowResult.REFUSED)).isEqualTo(6);
        read(id, false);
        assertThat(imports.rows(id, null, 0).rows())
                .extracting(ImportRow::line, ImportRow::result, ImportRow::reason)
                .containsExactly(
                        tuple(2, RowResult.CREATED, null),
                        tuple(3, RowResult.REFUSED, RowReason.UNCLOSED_QUOTE),
                        tuple(4, RowResult.REFUSED, RowReason.TOO_MANY_COLUMNS),
                        tuple(5, RowResult.REFUSED, RowReason.TOO_FEW_COLUMNS),
                        tuple(6, RowResult.REFUSED, RowReason.NUMBER_MISSING),
                        tuple(7, RowResult.REFUSED, RowReason.NUL_CHARACTER),
                        tuple(8, RowResult.REFUSED, RowReason.UNREADABLE_CALLER_NUMBER),
                        tuple(9, RowResult.CREATED, null),
                        tuple(10, RowResult.CREATED, null));
        assertThat(imports.rows(id, RowResult.REFUSED, 0).total()).isEqualTo(6);
    }

    @Test
    void aRowThatTheDatabaseRefusesStopsNoOther() {
        jdbc.sql("alter table ticket add constraint poison check (summary <> 'No signal 130')")
                .update();
        try {
            var id = upload(rows(0, 250));
            assertThat(read(id, false).counts()).isEqualTo(Map.of(RowResult.CREATED, 249, RowResult.REFUSED, 1));
            assertThat(imports.rows(id, RowResult.REFUSED, 0).rows())
                    .extracting(ImportRow::line, ImportRow::reason)
                    .containsExactly(tuple(132, RowReason.OUR_FAULT));
            assertThat(ticketCount()).isEqualTo(249);
        } finally {
            jdbc.sql("alter table ticket drop constraint poison").update();
        }
    }

    @Test
    void theMappingMayBeChangedAndMustWork() {
        var id = upload("ref;texte;quand\n1;panne;04/05/2015\n");
        var mapping = imports.preview(id).mapping();
        imports.remap(
                id,
                new ImportMapping(
                        mapping.encoding(),
                        mapping.delimiter(),
                        List.of(ImportField.EXTERNAL_NUMBER, ImportField.SUMMARY, ImportField.REPORTED_DATE),
                        List.of("MM/dd/yyyy"),
                        List.of(),
                        "America/New_York",
                        Map.of(),
                        "en"));
        read(id, false);
        assertThat(jdbc.sql("select reported_at from ticket")
                        .query(Instant.class)
                        .single())
                .isEqualTo(Instant.parse("2015-04-05T04:00:00Z"));
        var sound = imports.preview(id).mapping();
        refused(Problem.FIELD_TWICE, () -> imports.remap(id, sound.with(2, ImportField.SUMMARY)));
        refused(Problem.UNKNOWN_FORMAT, () -> imports.remap(id, with(sound, "bogus {", "UTC")));
        refused(Problem.UNKNOWN_ZONE, () -> imports.remap(id, with(sound, "yyyy", "Mars/Olympus")));
        imports.remap(id, sound.with(0, ImportField.IGNORED));
        refused(Problem.FIELD_MISSING, () -> imports.start(id, true));
    }

    private static ImportMapping with(ImportMapping mapping, String format, String zone) {
        return new ImportMapping(
                mapping.encoding(),
                mapping.delimiter(),
                mapping.columns(),
                List.of(format),
                List.of(),
                zone,
                Map.of(),
                "en");
    }

    @Test
    void anotherEncodingOrDelimiterGuessesTheColumnsAnew() {
        var id = upload("numéro;résumé\n1;déjà payé\n".getBytes(StandardCharsets.ISO_8859_1));
        var mapping = imports.preview(id).mapping();
        assertThat(mapping.encoding()).isEqualTo(FileEncoding.WINDOWS_1252);
        assertThat(mapping.columns()).containsExactly(ImportField.EXTERNAL_NUMBER, ImportField.SUMMARY);
        imports.remap(
                id,
                new ImportMapping(
                        FileEncoding.UTF_8, ',', mapping.columns(), List.of(), List.of(), "UTC", Map.of(), "en"));
        assertThat(imports.preview(id).columns()).hasSize(1);
    }

    @Test
    void aFileBeingReadIsLeftAlone() {
        var id = upload(rows(0, 3));
        imports.start(id, true);
        refused(Problem.BUSY, () -> imports.start(id, false));
        refused(Problem.BUSY, () -> imports.remap(id, imports.preview(id).mapping()));
        assertThatThrownBy(() -> imports.progress(new ImportId(UUID.randomUUID())))
                .isInstanceOf(ImportNotFound.class);
    }

    @Test
    void whatIsNoFileOfComplaintsIsRefused() {
        refused(Problem.EMPTY, () -> upload(""));
        refused(Problem.EMPTY, () -> upload("number,summary\n"));
        refused(Problem.NOT_TEXT, () -> upload("PK\3\4"));
        refused(Problem.NOT_TEXT, () -> upload("a\n" + "\0".repeat(500)));
        refused(
                Problem.SOURCE_UNUSABLE,
                () -> imports.upload(
                        new NewImport(" ", "a.csv", "a,b\n1,2".getBytes(StandardCharsets.UTF_8), null), Crew.ADMIN));
        assertThat(imports.newest(10)).isEmpty();
    }

    private static void refused(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ImportRefused.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void whoeverTakesOverFromADeadNodeGoesOnWhereItStopped() {
        var id = upload(rows(0, 450));
        imports.start(id, false);
        var dying = files.claim(clock.instant()).orElseThrow();
        run.read(dying, 2);
        assertThat(imports.progress(id))
                .extracting(ImportProgress::done, ImportProgress::state)
                .containsExactly(200, ImportState.RUNNING);
        assertThat(imports.round()).isZero();
        clock.tick(ImportFiles.LEASE.plus(Duration.ofSeconds(1)));
        assertThat(imports.round()).isEqualTo(250);
        assertThat(imports.progress(id).counts()).isEqualTo(Map.of(RowResult.CREATED, 450));
        assertThat(ticketCount()).isEqualTo(450);
    }

    @Test
    void aNodeThatWasGivenUpWritesNothingMore() {
        var id = upload(rows(0, 150));
        imports.start(id, false);
        var slow = files.claim(clock.instant()).orElseThrow();
        clock.tick(ImportFiles.LEASE);
        var quick = files.claim(clock.instant()).orElseThrow();
        run.read(quick, 1);
        assertThatThrownBy(() -> run.read(slow, 1)).isInstanceOf(Claim.Lost.class);
        run.read(quick, 1);
        assertThat(imports.progress(id).counts()).isEqualTo(Map.of(RowResult.CREATED, 150));
    }

    @Test
    void twoNodesShareTheFilesAndNeverARow() throws Exception {
        for (var i = 0; i < 4; i++) {
            imports.start(upload(rows(0, 120)), false);
        }
        var nodes = Executors.newFixedThreadPool(2);
        try {
            var rounds = nodes.invokeAll(List.<Callable<Integer>>of(imports::round, imports::round));
            assertThat(rounds.get(0).get() + rounds.get(1).get()).isEqualTo(480);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(ticketCount()).isEqualTo(120);
        assertThat(imports.newest(10).stream()
                        .mapToInt(p -> p.count(RowResult.CREATED))
                        .sum())
                .isEqualTo(120);
        assertThat(imports.newest(10).stream()
                        .mapToInt(p -> p.count(RowResult.ALREADY_THERE))
                        .sum())
                .isEqualTo(360);
    }

    @Test
    void theRealComplaintsComeInWholeAndAreFoundAgain() {
        var complaints = RealData.complaints();
        var id = imports.upload(
                new NewImport(
                        "comcast", "comcast_complaints.csv", RealData.unpacked("comcast_complaints.csv.gz"), null),
                Crew.ADMIN);
        assertThat(read(id, true).counts()).isEqualTo(Map.of(RowResult.WOULD_CREATE, 2224));
        assertThat(read(id, false).counts()).isEqualTo(Map.of(RowResult.CREATED, 2224));
        var first = imports.rows(id, null, 0);
        assertThat(first.pages()).isEqualTo(23);
        assertThat(first.rows()).allSatisfy(row -> assertThat(row.category()).isNotNull());
        assertThat(jdbc.sql("select min(reported_at) from ticket")
                        .query(Instant.class)
                        .single())
                .isAfter(Instant.parse("2015-03-31T22:00:00Z"));
        assertThat(jdbc.sql("select max(reported_at) from ticket")
                        .query(Instant.class)
                        .single())
                .isBefore(Instant.parse("2015-07-01T00:00:00Z"));
        assertThat(jdbc.sql("select count(*) from ticket where status = 'CLOSED'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(973 + 734);
        var found = new HashMap<String, Set<String>>();
        for (var complaint : complaints) {
            var number =
                    tickets.imported("comcast", complaint.get(0)).orElseThrow().value();
            var word = Arrays.stream(complaint.get(1).split("[^\\p{L}\\p{N}]+"))
                    .max(Comparator.comparing(String::length))
                    .orElseThrow();
            assertThat(found.computeIfAbsent(word.toLowerCase(), this::search))
                    .as(complaint.get(1))
                    .contains(number);
        }
        assertThat(tickets.list(TicketQuery.search("250635", 0, 10), Crew.ADMIN).rows())
                .extracting(TicketSummary::summary)
                .containsExactly("Comcast Cable Internet Speeds");
    }

    private Set<String> search(String word) {
        var numbers = new HashSet<String>();
        var page = tickets.list(TicketQuery.search(word, 0, 200), Crew.ADMIN);
        for (var i = 0; i < page.pages(); i++) {
            tickets.list(TicketQuery.search(word, i, 200), Crew.ADMIN)
                    .rows()
                    .forEach(t -> numbers.add(t.number().value()));
        }
        return numbers;
    }
}
