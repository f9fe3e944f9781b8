package io.palier.letter;

import io.palier.letter.NotTaken.Reach;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The way to the gateway that {@code palier.sms.*} names, one request a message. */
@Component
class SmsCarrier implements Carrier {

    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;

    private final HttpWire wire;
    private final SmsSettings settings;
    private final Optional<SmsTemplate> address;
    private final SmsTemplate body;
    private final Pattern accepted;

    SmsCarrier(HttpWire wire, SmsSettings settings) {
        this.wire = wire;
        this.settings = settings;
        address = Optional.ofNullable(settings.url()).map(SmsTemplate::address);
        body = SmsTemplate.body(settings.body(), settings.contentType());
        accepted = Pattern.compile(settings.accepted(), Pattern.DOTALL);
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Patience patience() {
        return settings;
    }

    @Override
    public boolean isNamed() {
        return address.isPresent();
    }

    @Override
    public Trip setOut() {
        return new HttpTrip(this::ask);
    }

    private void ask(OutgoingLetter letter) throws NotTaken {
        try {
            var answer = wire.send(request(letter), BodyHandlers.ofString(), settings.timeout());
            if (!answer.isYes() || !accepted.matcher(answer.body()).find()) {
                var busy = answer.status() == TOO_MANY || answer.status() == UNAVAILABLE;
                throw NotTaken.answered(
                        busy ? Reach.CHANNEL : Reach.LETTER,
                        "status-" + answer.status(),
                        answer.status() + " " + answer.body());
            }
        } catch (ConnectException | HttpConnectTimeoutException e) {
            throw NotTaken.unreachable(e);
        } catch (IOException e) {
            throw NotTaken.because(Reach.CHANNEL, e);
        }
    }

    private HttpRequest request(OutgoingLetter outgoing) {
        var letter = outgoing.letter();
        var values = Map.of(
                "to", letter.recipient(),
                "text", letter.body(),
                "id", outgoing.id().toString(),
                "sender", settings.sender());
        var request = HttpRequest.newBuilder(URI.create(address.orElseThrow().with(values)))
                .header("Idempotency-Key", outgoing.id().toString());
        settings.headers().forEach(request::header);
        return settings.body().isEmpty()
                ? request.build()
                : request.header("Content-Type", settings.contentType() + "; charset=UTF-8")
                        .POST(BodyPublishers.ofString(body.with(values)))
                        .build();
    }
}
