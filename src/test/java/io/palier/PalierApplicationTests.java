package io.palier;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

@PalierTest
record PalierApplicationTests(JdbcClient jdbc, Clock clock, SettableClock settable, MailSender mail, GreenMail sink) {

    @Test
    void theProgramStartsOnARealPostgres() {
        assertThat(jdbc.sql("show server_version_num").query(Integer.class).single())
                .isGreaterThanOrEqualTo(170000);
    }

    @Test
    void theDatabaseSessionIsNotInUtc() {
        assertThat(jdbc.sql("show timezone").query(String.class).single()).isNotEqualTo("UTC");
    }

    @Test
    void theProgramsClockIsMovedByHand() {
        var before = clock.instant();
        settable.tick(Duration.ofHours(4));
        assertThat(clock.instant()).isEqualTo(before.plus(Duration.ofHours(4)));
    }

    @Test
    void aLetterReachesTheSink() {
        var letter = new SimpleMailMessage();
        letter.setTo("noc@example.org");
        letter.setSubject("hello");
        letter.setText("anyone there?");
        mail.send(letter);
        assertThat(sink.getReceivedMessages()).hasSize(1);
    }
}
