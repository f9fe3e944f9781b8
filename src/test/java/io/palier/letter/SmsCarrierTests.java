package io.palier.letter;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.support.HttpSink;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@PalierTest
record SmsCarrierTests(
        Postbox postbox,
        LetterPiles piles,
        Postman smsPostman,
        Postman mailPostman,
        Outbox outbox,
        HttpWire wire,
        HttpSink sink,
        SettableClock clock,
        TransactionTemplate transaction) {

    @Test
    void aMessageReachesTheGatewayUnderItsName() {
        var id = post("+33612345678", "Délai dépassé");
        assertThat(smsPostman.round()).isOne();
        var call = sink.calls(HttpSink.SMS).get(0);
        assertThat(call.body()).isEqualTo("to=%2B33612345678&from=Palier&text=D%C3%A9lai+d%C3%A9pass%C3%A9&id=" + id);
        assertThat(call.header("idempotency-key")).isEqualTo(id.toString());
        assertThat(newest().sentAt()).isEqualTo(SettableClock.START);
        assertThat(smsPostman.round()).isZero();
    }

    @Test
    void messagesWaitForTheirGatewayAndMailsDoNot() throws IOException {
        post("+33612345678", "a");
        transaction.executeWithoutResult(status -> postbox.post(Letter.mail("noc@example.org", "b", "b", null, null)));
        var lost = postman(settings(new ServerSocket(0), null));
        for (var hour = 0; hour < 30; hour++) {
            assertThat(lost.round()).isZero();
            clock.tick(Duration.ofHours(1));
        }
        assertThat(mailPostman.round()).isOne();
        var waiting = postbox.newest(Channel.SMS, LetterState.WAITING, 10);
        assertThat(waiting).singleElement().satisfies(letter -> {
            assertThat(letter.attempts()).isZero();
            assertThat(letter.lastError()).isNotBlank();
        });
        assertThat(piles.all().get(Channel.SMS.ordinal()).waiting()).isOne();
        assertThat(smsPostman.round()).isOne();
    }

    @Test
    void aMessageThatTheGatewayRefusesDelaysOnlyItself() {
        sink.answer(HttpSink.SMS, 400, "no such number");
        post("+33000", "a");
        assertThat(smsPostman.round()).isZero();
        sink.answer(HttpSink.SMS, 200, "OK");
        post("+33612345678", "b");
        assertThat(smsPostman.round()).isOne();
        assertThat(postbox.newest(Channel.SMS, LetterState.WAITING, 10))
                .singleElement()
                .satisfies(letter -> assertThat(letter.lastError()).isEqualTo("400 no such number"));
    }

    @Test
    void aGatewayThatIsBusyIsLeftAloneForAWhile() {
        post("+33612345678", "a");
        post("+33612345678", "b");
        sink.answer(HttpSink.SMS, 503, "");
        assertThat(smsPostman.round()).isZero();
        assertThat(sink.calls(HttpSink.SMS)).hasSize(1);
        clock.tick(Duration.ofMinutes(1));
        sink.answer(HttpSink.SMS, 200, "");
        assertThat(smsPostman.round()).isEqualTo(2);
    }

    @Test
    void aGatewayMaySayNoWithA200() throws IOException {
        post("+33612345678", "a");
        sink.answer(HttpSink.SMS, 200, "ERR 103");
        assertThat(postman(settings(null, "^OK")).round()).isZero();
        sink.answer(HttpSink.SMS, 200, "OK 4711");
        clock.tick(Duration.ofMinutes(1));
        assertThat(postman(settings(null, "^OK")).round()).isOne();
    }

    @Test
    void messagesThatWereGivenUpAreTriedAgainTogether() throws IOException {
        post("+33000", "a");
        post("+33001", "b");
        sink.answer(HttpSink.SMS, 400, "no");
        var impatient = postman(settings(null, null));
        for (var attempt = 0; attempt < 3; attempt++) {
            impatient.round();
            clock.tick(Duration.ofHours(1));
        }
        assertThat(postbox.newest(Channel.SMS, LetterState.GIVEN_UP, 10)).hasSize(2);
        assertThat(piles.all().get(Channel.SMS.ordinal()).givenUp()).isEqualTo(2);
        assertThat(postbox.retryAll(Channel.MAIL)).isZero();
        assertThat(postbox.retryAll(Channel.SMS)).isEqualTo(2);
        sink.answer(HttpSink.SMS, 200, "");
        assertThat(smsPostman.round()).isEqualTo(2);
    }

    @Test
    void aPostmanWhoGoesHomeLeavesTheRestToTheOthersAtOnce() throws IOException {
        post("+33612345678", "a");
        var leaving = postman(settings(null, null));
        leaving.goHome();
        assertThat(leaving.round()).isZero();
        assertThat(newest().attempts()).isZero();
        assertThat(smsPostman.round()).isOne();
    }

    private LetterId post(String number, String text) {
        return Objects.requireNonNull(
                transaction.execute(status -> postbox.post(Letter.sms(number, "subject", text, null, null))));
    }

    private LetterView newest() {
        return postbox.newest(1).get(0);
    }

    private Postman postman(SmsSettings settings) {
        return new Postman(outbox, new SmsCarrier(wire, settings), clock);
    }

    /** At a port where nobody is any more, where one is given. */
    private SmsSettings settings(@Nullable ServerSocket gone, @Nullable String accepted) throws IOException {
        if (gone != null) {
            gone.close();
        }
        var url = gone == null ? sink.url(HttpSink.SMS) : "http://127.0.0.1:" + gone.getLocalPort();
        var minute = Duration.ofMinutes(1);
        return new SmsSettings(
                url,
                "text/plain",
                "{text}",
                Map.of(),
                "Palier",
                accepted == null ? "" : accepted,
                3,
                minute,
                minute,
                minute,
                Duration.ofSeconds(5));
    }
}
