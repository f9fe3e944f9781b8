package io.palier.ticketimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class RecordReaderTests {

    private static List<FileRecord> records(String text) {
        return new RecordReader(text, ',').records();
    }

    @Test
    void recordsKnowTheLineWhereTheyBegin() {
        var records = records("id,text\n1,a\n\n2,\"b\nc\"\r\n3,d");
        assertThat(records)
                .extracting(FileRecord::line, FileRecord::fields)
                .containsExactly(
                        tuple(2, List.of("1", "a")), tuple(4, List.of("2", "b\nc")), tuple(6, List.of("3", "d")));
    }

    @Test
    void quotesDelimitersAndFormulasAreText() {
        assertThat(records("id,text\n1,\"say \"\"hi\"\", Bob\"\n2,5\" screen\n3,=1+1\n4,\"=cmd|' /C calc'!A0\""))
                .extracting(r -> r.field(1))
                .containsExactly("say \"hi\", Bob", "5\" screen", "=1+1", "=cmd|' /C calc'!A0");
    }

    @Test
    void aQuoteThatNeverClosesCostsOneRow() {
        var records = records("id,text,end\n1,a,x\n2,\"b,x\n3,c,x\n4,d,x\n");
        assertThat(records)
                .extracting(FileRecord::line, FileRecord::damage)
                .containsExactly(tuple(2, null), tuple(3, RowReason.UNCLOSED_QUOTE), tuple(4, null), tuple(5, null));
    }

    @Test
    void aStrayQuoteFurtherDownDoesNotCloseTheOneThatWasLost() {
        var records = records("id,text,end\n1,\"b,x\n2,c,x\n3,\"d, e\",x\n4,screen 5\",x\n");
        assertThat(records)
                .extracting(FileRecord::line, FileRecord::damage)
                .containsExactly(tuple(2, RowReason.UNCLOSED_QUOTE), tuple(3, null), tuple(4, null), tuple(5, null));
    }

    @Test
    void aTextOfSeveralLinesIsOneRecord() {
        var records = records("id,text,end\n1,\"first\nsecond, third\n\nfourth\",x\n2,c,x\n");
        assertThat(records)
                .extracting(FileRecord::line, r -> r.field(1))
                .containsExactly(tuple(2, "first\nsecond, third\n\nfourth"), tuple(6, "c"));
    }

    @Test
    void anEndlessRecordIsGivenUpAfterAHundredLines() {
        var text = new StringBuilder("id,text,end\n1,\"b\n");
        for (var i = 0; i < 300; i++) {
            text.append("just a line\n");
        }
        text.append("2,c,x\n");
        var records = records(text.toString());
        assertThat(records.get(0).damage()).isEqualTo(RowReason.UNCLOSED_QUOTE);
        assertThat(records).hasSize(302).last().extracting(FileRecord::line).isEqualTo(303);
    }

    @Test
    void whatFollowsAClosingQuoteIsDamageOfThatRowOnly() {
        assertThat(records("id,text\n1,\"a\"b\n2,c"))
                .extracting(FileRecord::damage)
                .containsExactly(RowReason.MISPLACED_QUOTE, null);
    }

    @Test
    void tooFewAndTooManyColumnsAreCounted() {
        assertThat(records("id,text,end\n1,a\n2,a,b,c\n3,a,b,,\n"))
                .extracting(FileRecord::damage, FileRecord::detail)
                .containsExactly(
                        tuple(RowReason.TOO_FEW_COLUMNS, "2 / 3"),
                        tuple(RowReason.TOO_MANY_COLUMNS, "4 / 3"),
                        tuple(null, ""));
    }

    @Test
    void anEmptyFileHasNoHeader() {
        assertThat(new RecordReader("", ',').header()).isEmpty();
        assertThat(new RecordReader("\n \n", ',').header()).isEmpty();
        assertThat(records("id,text\n\n\n")).isEmpty();
    }

    @Test
    void theDelimiterIsFoundByWhatTheRowsAgreeOn() {
        assertThat(DelimiterGuess.of("id;texte\n1;a, b, c\n2;d")).isEqualTo(';');
        assertThat(DelimiterGuess.of("id\ttext, long\n1\ta, b\n2\tc")).isEqualTo('\t');
        assertThat(DelimiterGuess.of("id|text\n1|a\n")).isEqualTo('|');
        assertThat(DelimiterGuess.of("id,text\n1,\"a;b;c;d\"\n")).isEqualTo(',');
        assertThat(DelimiterGuess.of("sep=;\nid,x;text\n1,2;a\n")).isEqualTo(';');
        assertThat(DelimiterGuess.of("")).isEqualTo(',');
    }

    @Test
    void theNoteOfSpreadsheetsIsNoHeader() {
        var reader = new RecordReader("sep=;\nid;text\n1;a\n", ';');
        assertThat(reader.header()).containsExactly("id", "text");
        assertThat(reader.records()).extracting(FileRecord::line).containsExactly(3);
    }
}
