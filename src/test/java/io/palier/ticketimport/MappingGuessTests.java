package io.palier.ticketimport;

import static io.palier.ticketimport.ImportField.CALLER_NAME;
import static io.palier.ticketimport.ImportField.CALLER_NUMBER;
import static io.palier.ticketimport.ImportField.CATEGORY;
import static io.palier.ticketimport.ImportField.DESCRIPTION;
import static io.palier.ticketimport.ImportField.DETAIL;
import static io.palier.ticketimport.ImportField.EXTERNAL_NUMBER;
import static io.palier.ticketimport.ImportField.IGNORED;
import static io.palier.ticketimport.ImportField.REPORTED_DATE;
import static io.palier.ticketimport.ImportField.REPORTED_TIME;
import static io.palier.ticketimport.ImportField.SEVERITY;
import static io.palier.ticketimport.ImportField.STATUS;
import static io.palier.ticketimport.ImportField.SUMMARY;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.support.RealData;
import io.palier.ticket.TicketDraft.Standing;
import io.palier.ticketimport.ImportWarning.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MappingGuessTests {

    private static SampleRows sample(String text) {
        return SampleRows.of(text, DelimiterGuess.of(text));
    }

    private static ImportMapping mapping(String text) {
        return MappingGuess.of(sample(text), FileEncoding.UTF_8, DelimiterGuess.of(text));
    }

    private static List<ImportWarning> warnings(String text) {
        return Warnings.of(sample(text), mapping(text));
    }

    @Test
    void englishHeadingsAreUnderstood() {
        assertThat(mapping(
                                "Ticket #,Subject,Description,Created at,Customer name,Phone,Status,Category,Severity,City\n")
                        .columns())
                .containsExactly(
                        EXTERNAL_NUMBER,
                        SUMMARY,
                        DESCRIPTION,
                        REPORTED_DATE,
                        CALLER_NAME,
                        CALLER_NUMBER,
                        STATUS,
                        CATEGORY,
                        SEVERITY,
                        DETAIL);
    }

    @Test
    void frenchHeadingsAreUnderstood() {
        var mapping =
                mapping("N° de ticket;Résumé;Date de création;Heure;Nom du client;Téléphone;Statut;Catégorie;Gravité\n"
                        + "1;Panne;02/03/2015;09:30;Léa;0612345678;En cours;SIGNAL;2\n"
                        + "2;Panne;13/03/2015;10:30;Léa;0612345678;Résolu;SIGNAL;2\n");
        assertThat(mapping.columns())
                .containsExactly(
                        EXTERNAL_NUMBER,
                        SUMMARY,
                        REPORTED_DATE,
                        REPORTED_TIME,
                        CALLER_NAME,
                        CALLER_NUMBER,
                        STATUS,
                        CATEGORY,
                        SEVERITY);
        assertThat(mapping.language()).isEqualTo("fr");
        assertThat(mapping.dateFormats()).containsExactly("dd/MM/yyyy");
        assertThat(mapping.timeFormats()).containsExactly("HH:mm");
        assertThat(mapping.statuses())
                .containsExactlyInAnyOrderEntriesOf(Map.of("en cours", Standing.OPEN, "résolu", Standing.CLOSED));
    }

    @Test
    void whatIsMissingOrDoubtfulIsWarnedOf() {
        assertThat(warnings("a,b\n1,2\n"))
                .extracting(ImportWarning::kind)
                .containsExactly(Kind.NO_EXTERNAL_NUMBER, Kind.NO_TEXT, Kind.NO_CALLER);
        assertThat(warnings("id,subject,date,status,phone\n1,a,04/05/2015,Open,1\n2,b,01/02/2015,Parked,2\n3,\"b,x\n"))
                .containsExactly(
                        ImportWarning.of(Kind.AMBIGUOUS_DATES, "date", "dd/MM/yyyy", "MM/dd/yyyy", "04/05/2015"),
                        ImportWarning.of(Kind.UNKNOWN_STATUSES, "Parked"),
                        ImportWarning.of(Kind.DAMAGED_ROWS, 1, 4));
        assertThat(warnings("id,subject,date,phone\n1,a,soon,1\n2,b,\uFFFD,2\n"))
                .containsExactly(
                        ImportWarning.of(Kind.UNREADABLE_DATES, "date", 2, "soon"),
                        ImportWarning.of(Kind.UNREADABLE_CHARACTERS, 1));
    }

    @Test
    void theDatesOfTheRealFileAreReadRightAndTheDamagedColumnIsLeftOut() {
        var text = new String(RealData.unpacked("comcast_complaints.csv.gz"), StandardCharsets.UTF_8);
        var mapping = mapping(text);
        assertThat(mapping.columns())
                .containsExactly(
                        EXTERNAL_NUMBER,
                        SUMMARY,
                        REPORTED_DATE,
                        IGNORED,
                        REPORTED_TIME,
                        DETAIL,
                        DETAIL,
                        DETAIL,
                        DETAIL,
                        STATUS,
                        DETAIL);
        assertThat(mapping.dateFormats()).containsExactly("dd-MM-yy", "yyyy-MM-dd");
        var sample = sample(text);
        assertThat(Warnings.of(sample, mapping))
                .extracting(ImportWarning::kind)
                .containsExactly(Kind.NO_CALLER, Kind.DATES_DISAGREE);
        var reading =
                new RowReading(mapping, sample.headings(), Map.of(), List.of(), Instant.parse("2026-03-02T08:00:00Z"));
        assertThat(sample.rows())
                .hasSize(2224)
                .allSatisfy(row -> assertThat(reading.read(row).reportedAt())
                        .isBetween(Instant.parse("2015-03-31T22:00:00Z"), Instant.parse("2015-06-30T21:59:59Z")));
    }
}
