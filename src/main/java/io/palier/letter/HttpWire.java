package io.palier.letter;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.stereotype.Component;

/** HTTP as letters need it: no redirect is followed, and nothing takes longer than it may, the answer's body included. */
@Component
class HttpWire {

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // old gateways stumble over an offer to upgrade
            .followRedirects(Redirect.NEVER) // an address was looked at before it was called; another one was not
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** What the other side said. */
    record Answer<T>(int status, T body) {

        boolean isYes() {
            return status >= 200 && status < 300;
        }
    }

    /** @throws IOException where there was no answer in time; a {@link java.net.ConnectException} where nobody was there */
    <T> Answer<T> send(HttpRequest request, BodyHandler<T> reading, Duration timeout) throws IOException {
        var exchange = client.sendAsync(request, reading);
        try {
            var response = exchange.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new Answer<>(response.statusCode(), response.body());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException known ? known : new IOException(e.getCause());
        } catch (TimeoutException e) {
            exchange.cancel(true);
            throw new IOException("no answer within " + timeout.toMillis() + " ms", e);
        } catch (InterruptedException e) {
            exchange.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
