package io.palier.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.icegreen.greenmail.util.GreenMail;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@PalierTest
record PostmanTests(
        Postbox postbox,
        Postman mailPostman,
        Outbox outbox,
        MailCarrier wire,
        GreenMail sink,
        SettableClock clock,
        TransactionTemplate transaction) {

    private static final Letter LETTER = Letter.mail(
            "noc@example.org", "Délai dépassé : forêt", "Œuvre à rétablir d’ici 8 h — « été »\n", null, Locale.FRENCH);

    @Test
    void frenchArrivesAsItWasWritten() throws Exception {
        post(LETTER);
        assertThat(mailPostman.round()).isOne();
        var received = onlyOne();
        assertThat(received.getSubject()).isEqualTo(LETTER.subject());
        assertThat(part(received, 0)).isEqualToIgnoringNewLines(LETTER.body());
        assertThat(part(received, 1)).contains("<html lang=\"fr\">", "Œuvre à rétablir d’ici 8 h — « été »");
        assertThat(received.getAllRecipients()).extracting(Object::toString).containsExactly("noc@example.org");
        assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(received.getSentDate()).isEqualTo(SettableClock.START);
        assertThat(newest().sentAt()).isEqualTo(SettableClock.START);
        assertThat(mailPostman.round()).isZero();
    }

    @Test
    void aLetterOfATransactionThatIsRolledBackIsNeverSent() {
        transaction.executeWithoutResult(status -> {
            postbox.post(LETTER);
            status.setRollbackOnly();
        });
        assertThat(mailPostman.round()).isZero();
        assertThat(postbox.newest(10)).isEmpty();
    }

    @Test
    void nothingIsPostedOutsideATransaction() {
        assertThatExceptionOfType(IllegalTransactionStateException.class).isThrownBy(() -> postbox.post(LETTER));
    }

    @Test
    void aLetterThatHasANameIsPostedOnce() {
        var id = LetterId.about("the same occasion");
        assertThat(post(id)).isTrue();
        assertThat(post(id)).isFalse();
        assertThat(mailPostman.round()).isOne();
        assertThat(post(id)).isFalse();
        assertThat(mailPostman.round()).isZero();
    }

    @Test
    void lettersWaitWhileTheServerIsOutOfReachAndItCostsThemNoAttempt() throws Exception {
        post(LETTER);
        var lost = new Postman(outbox, wireTo(unusedPort()), clock);
        for (var hour = 0; hour < 30; hour++) {
            assertThat(lost.round()).isZero();
            clock.tick(Duration.ofHours(1));
        }
        assertThat(newest().attempts()).isZero();
        assertThat(newest().failedAt()).isNull();
        assertThat(newest().lastError()).isNotBlank();
        assertThat(mailPostman.round()).isOne();
        assertThat(newest().lastError()).isNull();
    }

    @Test
    void aServerThatSaysNothingIsLeftAlone() throws Exception {
        post(LETTER);
        try (var server = StubbornServer.silent()) {
            assertThat(new Postman(outbox, wireTo(server.port()), clock).round())
                    .isZero();
        }
        assertThat(newest().nextAttemptAt()).isAfter(clock.instant());
        assertThat(newest().lastError()).isNotBlank();
    }

    @Test
    void aRefusedRecipientDelaysOnlyItsOwnLetter() throws Exception {
        post(Letter.mail("nobody@example.org", "a", "a", null, null));
        clock.tick(Duration.ofSeconds(1));
        post(Letter.mail("not an address", "b", "b", null, null));
        clock.tick(Duration.ofSeconds(1));
        post(LETTER);
        try (var server = StubbornServer.choosy()) {
            var choosy = new Postman(outbox, wireTo(server.port()), clock);
            assertThat(choosy.round()).isOne();
            assertThat(server.accepted()).containsExactly("RCPT TO:<noc@example.org>");
            assertThat(choosy.round()).isZero();
        }
        var letters = postbox.newest(10);
        assertThat(letters.get(0).sentAt()).isNotNull();
        assertThat(letters.get(1).lastError()).isNotBlank();
        assertThat(letters.get(2).lastError()).contains("550 5.1.1 no such user here");
        assertThat(letters.get(2).nextAttemptAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
    }

    @Test
    void aLetterIsGivenUpInTheEndAndCanBeTriedAgain() throws Exception {
        var id = post(Letter.mail("nobody@example.org", "a", "a", null, null));
        try (var server = StubbornServer.choosy()) {
            var choosy = new Postman(outbox, wireTo(server.port()), clock);
            while (newest().failedAt() == null) {
                choosy.round();
                clock.tick(Duration.ofHours(1));
            }
        }
        assertThat(newest().attempts()).isEqualTo(3);
        assertThat(newest().nextAttemptAt()).isNull();
        assertThat(mailPostman.round()).isZero();
        postbox.retry(id);
        assertThat(mailPostman.round()).isOne();
        postbox.retry(id);
        assertThat(mailPostman.round()).isZero();
    }

    @Test
    void twoPostmenAtOnceSendEachLetterOnce() {
        IntStream.range(0, 60).forEach(n -> post(Letter.mail("noc@example.org", "letter " + n, "", null, null)));
        var other = new Postman(outbox, wire, clock);
        var first = CompletableFuture.supplyAsync(mailPostman::round);
        var second = CompletableFuture.supplyAsync(other::round);
        assertThat(first.join() + second.join()).isEqualTo(60);
        assertThat(Arrays.stream(sink.getReceivedMessages()).map(PostmanTests::messageId))
                .hasSize(60)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPostmanKilledBeforeHeNotedItLetsTheSameMessageGoOutAgain() throws Exception {
        var id = post(LETTER);
        try (var trip = wire.setOut()) {
            trip.carry(
                    outbox.take(Channel.MAIL, clock.instant(), wire.patience()).orElseThrow());
        }
        assertThat(mailPostman.round()).as("the letter is still his").isZero();
        clock.tick(Duration.ofMinutes(5));
        assertThat(mailPostman.round()).isOne();
        assertThat(Arrays.stream(sink.getReceivedMessages()).map(PostmanTests::messageId))
                .hasSize(2)
                .containsOnly("<" + id + "@localhost>");
    }

    @Test
    void aPostmanWhoComesBackLateDoesNotUndoWhatAnotherDid() {
        var id = post(LETTER);
        outbox.take(Channel.MAIL, clock.instant(), wire.patience()).orElseThrow();
        clock.tick(Duration.ofMinutes(5));
        assertThat(mailPostman.round()).isOne();
        outbox.refused(id, clock.instant(), "I waited too long", wire.patience());
        assertThat(newest().sentAt()).isNotNull();
        assertThat(newest().lastError()).isNull();
        assertThat(mailPostman.round()).isZero();
    }

    @Test
    void lettersOfOneThreadStandTogether() throws Exception {
        post(Letter.mail("noc@example.org", "a", "a", "INC-2026-000042", null));
        post(Letter.mail("noc@example.org", "b", "b", "INC-2026-000042", null));
        post(Letter.mail("noc@example.org", "c", "c", "INC-2026-000043", null));
        mailPostman.round();
        assertThat(Arrays.stream(sink.getReceivedMessages())
                        .map(message -> header(message, "References"))
                        .distinct())
                .hasSize(2);
    }

    @Test
    void aSubjectSmugglesNoHeaderIn() throws Exception {
        post(Letter.mail("noc@example.org", "hello\r\nBcc: evil@example.org\r\n\r\nbody", "text", null, null));
        mailPostman.round();
        var received = onlyOne();
        assertThat(received.getHeader("Bcc")).isNull();
        assertThat(received.getSubject()).isEqualTo("hello Bcc: evil@example.org body");
    }

    @Test
    void aRecipientIsOneAddress() {
        post(Letter.mail("noc@example.org, evil@example.org", "a", "a", null, null));
        post(Letter.mail("noc@example.org\r\nBcc: evil@example.org", "a", "a", null, null));
        assertThat(mailPostman.round()).isZero();
        assertThat(sink.getReceivedMessages()).isEmpty();
    }

    @Test
    void withoutAMailServerLettersWait() {
        post(LETTER);
        var homeless = new Postman(outbox, wire(null), clock);
        homeless.sayWhereLettersStay();
        assertThat(homeless.round()).isZero();
        assertThat(newest().attempts()).isZero();
        assertThat(newest().nextAttemptAt()).isEqualTo(SettableClock.START);
    }

    private LetterId post(Letter letter) {
        return Objects.requireNonNull(transaction.execute(status -> postbox.post(letter)));
    }

    private boolean post(LetterId id) {
        return Boolean.TRUE.equals(transaction.execute(status -> postbox.post(id, LETTER)));
    }

    private LetterView newest() {
        return postbox.newest(1).get(0);
    }

    private MimeMessage onlyOne() {
        assertThat(sink.getReceivedMessages()).hasSize(1);
        return sink.getReceivedMessages()[0];
    }

    private static String part(MimeMessage message, int position) throws Exception {
        return ((MimeMultipart) message.getContent())
                .getBodyPart(position)
                .getContent()
                .toString();
    }

    private static String messageId(MimeMessage message) {
        return header(message, "Message-ID");
    }

    private static String header(MimeMessage message, String name) {
        try {
            return message.getHeader(name)[0];
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MailCarrier wireTo(int port) {
        var server = new JavaMailSenderImpl();
        server.setHost("127.0.0.1");
        server.setPort(port);
        return wire(server);
    }

    private static MailCarrier wire(@Nullable JavaMailSenderImpl server) {
        var minute = Duration.ofMinutes(1);
        var settings = new MailSettings("palier@localhost", 3, minute, minute, minute, Duration.ofMillis(300));
        var beans = new StaticListableBeanFactory(server == null ? Map.of() : Map.of("server", server));
        return new MailCarrier(beans.getBeanProvider(JavaMailSenderImpl.class), settings);
    }

    private static int unusedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
