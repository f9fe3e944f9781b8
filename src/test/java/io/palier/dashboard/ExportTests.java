package io.palier.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.palier.support.Crew;
import io.palier.support.Drafts;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import io.palier.ticket.Tickets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is taken away is what is shown, harms no spreadsheet, and takes no memory by its length. */
@PalierTest
class ExportTests {

    private static final Pattern TOTAL = Pattern.compile("data-total[^>]*>([^<]*)<");
    private static final String PERIOD = "from=2026-02-25&to=2026-03-02";
    private static final List<String> LISTS = List.of(
            "open", "breached", "due", "logged", "acknowledged", "resolved", "solved-on-call", "ping-pong", "promises");

    private final Crew crew;
    private final Tickets tickets;
    private final SettableClock clock;
    private final MockMvcTester mvc;

    ExportTests(Crew crew, Tickets tickets, SettableClock clock, MockMvcTester mvc) {
        this.crew = crew;
        this.tickets = tickets;
        this.clock = clock;
        this.mvc = mvc;
    }

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void everyFileHasAsManyRowsAsItsListSays() throws IOException {
        new Shift(tickets, clock).play();
        for (var list : LISTS) {
            var page = new String(get("/dashboard/lists/" + list + "?" + PERIOD), StandardCharsets.UTF_8);
            var total = TOTAL.matcher(page);
            assertThat(total.find()).isTrue();
            var rows = Integer.parseInt(total.group(1).strip());
            assertThat(csv(get("/dashboard/lists/" + list + "/csv?" + PERIOD)))
                    .as(list)
                    .hasSize(rows + 1);
            assertThat(sheet(get("/dashboard/lists/" + list + "/xlsx?" + PERIOD))
                                    .split("<row ", -1)
                                    .length
                            - 1)
                    .as(list)
                    .isEqualTo(rows + 1);
            assertThat(text(get("/dashboard/lists/" + list + "/pdf?" + PERIOD)).split("(?:INC|REQ|TSK)-2026", -1).length
                            - 1)
                    .as(list)
                    .isEqualTo(rows);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"flow", "promises", "days", "ping-pong", "hours", "backlog", "teams"})
    void everyFigureCanBeTakenAway(String figure) throws IOException {
        new Shift(tickets, clock).play();
        var records = csv(get("/dashboard/figures/" + figure + "/csv?" + PERIOD));
        assertThat(records).hasSizeGreaterThan(1);
        assertThat(records)
                .allSatisfy(record -> assertThat(record.getFieldCount())
                        .isEqualTo(records.get(0).getFieldCount()));
        assertThat(sheet(get("/dashboard/figures/" + figure + "/xlsx?" + PERIOD))
                                .split("<row ", -1)
                                .length
                        - 1)
                .isEqualTo(records.size());
        assertThat(text(get("/dashboard/figures/" + figure + "/pdf?" + PERIOD))).isNotBlank();
    }

    @Test
    void theFiguresInTheFileAreThoseOnPaper() {
        new Shift(tickets, clock).play();
        assertThat(csv(get("/dashboard/figures/flow/csv?from=2026-03-02&to=2026-03-02")))
                .extracting(record -> record.getField(0) + " " + record.getField(1))
                .contains(
                        "Solved on the call (%) 50.0",
                        "Mean time to resolve (s) 5700",
                        "Mean time to acknowledge (s) 800",
                        "Ping-pong, time burned (s) 3000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+33 1", "-2", "@SUM(A1)", "\tx", "\rx"})
    void aTextIsNeverAFormula(String text) throws IOException {
        assertThat(CsvSheet.harmless(text)).isEqualTo("'" + text);
        var csv = written(FileKind.CSV, text);
        assertThat(csv(csv).get(1).getField(0)).isEqualTo("'" + text);
        assertThat(sheet(written(FileKind.XLSX, text))).doesNotContain("<f>");
        assertThat(CsvSheet.harmless("a=b")).isEqualTo("a=b");
        assertThat(CsvSheet.harmless("")).isEmpty();
    }

    @Test
    void aSummaryThatIsAFormulaLeavesTheHouseHarmless() {
        tickets.log(
                Drafts.aFaultOf("BILLING")
                        .saying("=HYPERLINK(\"http://x\",\"y\")")
                        .draft(),
                Crew.MANAGER);
        assertThat(csv(get("/dashboard/lists/open/csv")).get(1).getField(1))
                .isEqualTo("'=HYPERLINK(\"http://x\",\"y\")");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void aHundredThousandRowsGoOutAsTheyComeIn(FileKind kind) throws IOException {
        var sent = new long[1];
        var early = 0L;
        try (var sheet = kind.open(
                new OutputStream() {
                    @Override
                    public void write(int one) {
                        sent[0]++;
                    }

                    @Override
                    public void write(byte[] bytes, int from, int length) {
                        sent[0] += length;
                    }
                },
                "Open tickets",
                3,
                ZoneId.of("Europe/Paris"))) {
            sheet.head(List.of("Number", "Subject", "Opened"));
            for (var row = 0; row < 100_000; row++) {
                sheet.row(List.of("INC-2026-" + row, "Débit très lent depuis hier soir", Instant.ofEpochSecond(row)));
                if (row == 50_000) {
                    early = sent[0];
                }
            }
        }
        assertThat(early).as("half way, nearly half is sent").isGreaterThan(sent[0] * 2 / 5);
    }

    @Test
    void aVendorTakesNothingAway() {
        assertThat(mvc.get()
                        .uri("/dashboard/lists/open/csv")
                        .with(user("vendor").roles("VENDOR"))
                        .exchange())
                .hasStatus(403);
    }

    private static byte[] written(FileKind kind, String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var sheet = kind.open(out, "x", 1, ZoneId.of("UTC"))) {
            sheet.head(List.of("Subject"));
            sheet.row(List.of(text));
        }
        return out.toByteArray();
    }

    private static List<CsvRecord> csv(byte[] file) {
        var text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        return CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
    }

    /** From its directory at the end, as a spreadsheet program reads it. */
    private static String sheet(byte[] file) throws IOException {
        var kept = Files.createTempFile("palier", ".xlsx");
        Files.write(kept, file);
        try (var zip = new ZipFile(kept.toFile())) {
            var entry = zip.getEntry("xl/worksheets/sheet1.xml");
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        } finally {
            Files.delete(kept);
        }
    }

    private static String text(byte[] file) throws IOException {
        var reader = new PdfReader(file);
        var text = new StringBuilder();
        for (var page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page));
        }
        return text.toString();
    }

    private byte[] get(String address) {
        return mvc.get()
                .uri(URI.create(address))
                .header("Accept-Language", "en")
                .with(user("manager").roles("MANAGER"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }
}
