package io.palier.ticketimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.palier.knowledge.CategoryCode;
import io.palier.ticket.TicketDraft.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RowReadingTests {

    private static final List<String> HEADINGS = List.of(
            "number",
            "summary",
            "description",
            "date",
            "caller name",
            "phone",
            "status",
            "category",
            "severity",
            "city");
    private static final String SAMPLE =
            String.join(",", HEADINGS) + "\n0,s,d,2015-04-22,n,p,open,c,1,x\n1,s,d,2015-04-22,n,p,closed,c,1,x\n";
    private static final ImportMapping MAPPING = MappingGuess.of(SampleRows.of(SAMPLE, ','), FileEncoding.UTF_8, ',');

    private static RowDraft read(String... fields) {
        return new RowReading(
                        MAPPING,
                        HEADINGS,
                        Map.of("signal", new CategoryCode("SIGNAL")),
                        List.of(),
                        Instant.parse("2026-03-02T08:00:00Z"))
                .read(FileRecord.sound(7, List.of(fields)));
    }

    private static void refused(RowReason reason, String detail, String... fields) {
        assertThatThrownBy(() -> read(fields)).isInstanceOfSatisfying(RowRefused.class, e -> {
            assertThat(e.row(7).reason()).isEqualTo(reason);
            assertThat(e.row(7).detail()).isEqualTo(detail);
        });
    }

    @Test
    void aRowSaysAllItCan() {
        var row = read(
                "42",
                " No  signal\nat home ",
                "Since Monday",
                "2015-04-22",
                "Léa",
                "0612345678",
                "CLOSED",
                "Signal",
                "S2",
                "Lyon");
        assertThat(row)
                .isEqualTo(new RowDraft(
                        7,
                        "42",
                        "No signal at home",
                        "Since Monday\n\ncity: Lyon",
                        row.words(),
                        Instant.parse("2015-04-21T22:00:00Z"),
                        "Léa",
                        "0612345678",
                        Standing.CLOSED,
                        new CategoryCode("SIGNAL"),
                        2));
    }

    @Test
    void whatIsEmptyIsLeftOpen() {
        var row = read("42", "a", "", "", "", "", "", "", "", "");
        assertThat(row.reportedAt()).isNull();
        assertThat(row.standing()).isEqualTo(Standing.OPEN);
        assertThat(row.category()).isNull();
        assertThat(row.severity()).isNull();
        assertThat(row.description()).isEmpty();
    }

    @Test
    void aForeignCategoryAndANameWithoutNumberStayWithTheText() {
        var row = read("42", "a", "", "", "Léa", "", "", "Network/4G", "", "");
        assertThat(row.description()).isEqualTo("caller name: Léa\ncategory: Network/4G");
        assertThat(row.words()).contains("Network/4G").doesNotContain("Léa");
    }

    @Test
    void aSummaryTooLongIsCutAtAWordAndKeptWhole() {
        var whole = "word ".repeat(60).strip();
        var row = read("42", whole, "more", "", "", "", "", "", "", "");
        assertThat(row.summary()).hasSizeLessThanOrEqualTo(200).endsWith("word…");
        assertThat(row.description()).isEqualTo(whole + "\n\nmore");
        assertThat(read("42", "x".repeat(250), "", "", "", "", "", "", "", "").summary())
                .hasSize(200);
        assertThat(read("42", "😀".repeat(150), "", "", "", "", "", "", "", "").summary())
                .hasSizeLessThanOrEqualTo(200)
                .matches("(?:😀)+…");
    }

    @Test
    void aRowWithoutSummaryTakesItFromItsDescription() {
        var row = read("42", " ", "First line\nsecond line", "", "", "", "", "", "", "");
        assertThat(row.summary()).isEqualTo("First line second line");
        assertThat(row.description()).isEqualTo("First line\nsecond line");
        assertThat(read("42", " ", "Only line", "", "", "", "", "", "", "").description())
                .isEmpty();
    }

    @Test
    void formulasAndMarkupAreText() {
        assertThat(read("=1+1", "=HYPERLINK(\"x\")", "<script>alert(1)</script>", "", "", "", "", "", "", "")
                        .summary())
                .isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void whatCannotBeATicketIsRefusedWithItsReason() {
        refused(RowReason.NUMBER_MISSING, "", " ", "a", "", "", "", "", "", "", "", "");
        refused(RowReason.NUMBER_TOO_LONG, "", "9".repeat(81), "a", "", "", "", "", "", "", "", "");
        refused(RowReason.TEXT_MISSING, "", "42", " ", "\n", "", "", "", "", "", "", "");
        refused(RowReason.TEXT_TOO_LONG, "", "42", "a", "x".repeat(8001), "", "", "", "", "", "", "");
        refused(RowReason.UNREADABLE_DATE, "31/31/2015", "42", "a", "", "31/31/2015", "", "", "", "", "", "");
        refused(RowReason.DATE_IN_FUTURE, "2027-01-01", "42", "a", "", "2027-01-01", "", "", "", "", "", "");
        refused(RowReason.UNKNOWN_STATUS, "parked", "42", "a", "", "", "", "", "parked", "", "", "");
        refused(RowReason.UNREADABLE_SEVERITY, "5", "42", "a", "", "", "", "", "", "", "5", "");
        refused(RowReason.NUL_CHARACTER, "summary", "42", "a\0b", "", "", "", "", "", "", "", "");
        refused(RowReason.UNREADABLE_CHARACTER, "city", "42", "a", "", "", "", "", "", "", "", "Besan\uFFFDon");
    }
}
