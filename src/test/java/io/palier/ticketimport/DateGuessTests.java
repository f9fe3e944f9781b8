package io.palier.ticketimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateGuessTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2015-04-22                | yyyy-MM-dd
            22/04/2015                | dd/MM/yyyy
            04/22/2015                | MM/dd/yyyy
            22-04-15                  | dd-MM-yy
            22.4.2015                 | dd.MM.yyyy
            20150422                  | yyyyMMdd
            22-Apr-15                 | dd-MMM-yy
            22 avr. 2015              | dd MMM yyyy
            22 avril 2015             | dd MMMM yyyy
            'April 22, 2015'          | 'MMMM dd, yyyy'
            2015-04-22T15:53:50Z      | yyyy-MM-dd'T'HH:mm:ssXXX
            2015-04-22T15:53:50+02:00 | yyyy-MM-dd'T'HH:mm:ssXXX
            2015-04-22 15:53          | yyyy-MM-dd HH:mm
            22/04/2015 15:53:50       | dd/MM/yyyy HH:mm:ss
            22/04/2015 3:53 PM        | dd/MM/yyyy h:mm a""", quoteCharacter = '~')
    void aFormatIsFoundFromOneValue(String value, String format) {
        var bare = value.replace("'Ap", "Ap").replace("2015'", "2015");
        var expected = format.startsWith("'MMMM") ? "MMMM dd, yyyy" : format;
        assertThat(DateGuess.of(List.of(bare)).formats()).containsExactly(expected);
        assertThat(new DateFormats(List.of(expected)).date(bare)).hasToString("Optional[2015-04-22]");
    }

    @Test
    void everyShapeOfAMixedColumnGetsItsFormatTheMostFrequentFirst() {
        var guess = DateGuess.of(List.of("2015-04-08", "22-04-15", "18-04-15", ""));
        assertThat(guess.formats()).containsExactly("dd-MM-yy", "yyyy-MM-dd");
        assertThat(guess.doubts()).isEmpty();
    }

    @Test
    void aDayThatMayBeAMonthIsADoubt() {
        var guess = DateGuess.of(List.of("04/05/2015", "01/02/2015"));
        assertThat(guess.formats()).containsExactly("dd/MM/yyyy");
        assertThat(guess.doubts()).containsExactly(new DateGuess.Doubt("dd/MM/yyyy", "MM/dd/yyyy", "04/05/2015"));
        assertThat(DateGuess.of(List.of("04/05/2015", "04/13/2015")).doubts()).isEmpty();
    }

    @Test
    void wordsAreNoDates() {
        assertThat(DateGuess.of(List.of("21009", "hello", "30102", "")).formats())
                .isEmpty();
        assertThat(DateGuess.of(List.of()).formats()).isEmpty();
    }

    @Test
    void daysThatAreNoneDoNotFit() {
        var formats = new DateFormats(List.of("yyyy-MM-dd", "dd/MM/yy"));
        assertThat(List.of("2015-02-30", "2015-13-01", "31/04/15", "15/4", "", "2015-04-22x"))
                .noneMatch(formats::fit);
    }

    @Test
    void theTimeColumnAndTheZoneMakeTheInstant() {
        var date = new DateFormats(List.of("dd-MM-yy"));
        var time = new DateFormats(List.of("h:mm:ss a")).time("3:53:50 PM").orElseThrow();
        assertThat(date.instant("22-04-15", time, PARIS)).contains(Instant.parse("2015-04-22T13:53:50Z"));
        assertThat(new DateFormats(List.of("yyyy-MM-dd'T'HH:mm:ssXXX"))
                        .instant("2015-04-22T15:53:50+05:30", LocalTime.MIDNIGHT, PARIS))
                .contains(Instant.parse("2015-04-22T10:23:50Z"));
    }

    @Test
    void anHourThatTheClocksSkipIsTheOneAfter() {
        var at = new DateFormats(List.of("yyyy-MM-dd HH:mm")).instant("2015-03-29 02:30", LocalTime.MIDNIGHT, PARIS);
        assertThat(at).contains(Instant.parse("2015-03-29T01:30:00Z"));
    }
}
