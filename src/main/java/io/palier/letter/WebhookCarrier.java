package io.palier.letter;

import io.palier.letter.NotTaken.Reach;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The way to the endpoints that administrators registered. One that does not answer delays nobody else's requests. */
@Component
class WebhookCarrier implements Carrier {

    private final HttpWire wire;
    private final WebhookTable endpoints;
    private final AddressGuard guard;
    private final WebhookSettings settings;
    private final Clock clock;

    WebhookCarrier(HttpWire wire, WebhookTable endpoints, AddressGuard guard, WebhookSettings settings, Clock clock) {
        this.wire = wire;
        this.endpoints = endpoints;
        this.guard = guard;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WEBHOOK;
    }

    @Override
    public Patience patience() {
        return settings;
    }

    @Override
    public boolean isNamed() {
        return true;
    }

    @Override
    public Trip setOut() {
        return new HttpTrip(this::call);
    }

    private void call(OutgoingLetter letter) throws NotTaken {
        var code = letter.letter().recipient();
        var line = endpoints
                .line(code, clock.instant())
                .orElseThrow(() -> NotTaken.answered(
                        Reach.RECIPIENT, "no-endpoint", "no endpoint of that code is switched on: " + code));
        var objection = guard.objection(line.url());
        if (objection.isPresent()) {
            throw NotTaken.answered(
                    Reach.RECIPIENT,
                    objection.get().name(),
                    "the address is not called: " + objection.get().name());
        }
        try {
            var answer = wire.send(request(letter, line), BodyHandlers.discarding(), settings.timeout());
            if (!answer.isYes()) {
                throw NotTaken.answered(Reach.LETTER, "status-" + answer.status(), String.valueOf(answer.status()));
            }
        } catch (IOException e) {
            throw NotTaken.because(Reach.RECIPIENT, e);
        }
    }

    private HttpRequest request(OutgoingLetter outgoing, WebhookTable.Line line) {
        var now = clock.instant();
        var id = outgoing.id();
        var body = outgoing.letter().body();
        return HttpRequest.newBuilder(URI.create(line.url()))
                .header("Content-Type", "application/json")
                .header("User-Agent", "Palier")
                .header("Idempotency-Key", id.toString())
                .header("webhook-id", id.toString())
                .header("webhook-timestamp", String.valueOf(now.getEpochSecond()))
                .header("webhook-signature", WebhookSignature.of(id, now, body, line.secrets()))
                .POST(BodyPublishers.ofString(body))
                .build();
    }
}
