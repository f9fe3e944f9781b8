package io.palier.support;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks the Docker daemon for a sign of life, by its socket and within two seconds. */
final class DockerDaemon {

    private DockerDaemon() {}

    /** Whether a daemon answers a ping at {@code DOCKER_HOST}, else at the usual socket. */
    static boolean answers() {
        var host = System.getenv().getOrDefault("DOCKER_HOST", "unix:///var/run/docker.sock");
        var ping = CompletableFuture.supplyAsync(() -> ping(URI.create(host)));
        try {
            return ping.get(2, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ping(URI host) {
        try (var channel = connect(host)) {
            channel.write(ByteBuffer.wrap("GET /_ping HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII)));
            var answer = ByteBuffer.allocate(64);
            channel.read(answer);
            return new String(answer.array(), StandardCharsets.US_ASCII).contains(" 200 ");
        } catch (IOException e) {
            return false;
        }
    }

    private static SocketChannel connect(URI host) throws IOException {
        if (!"unix".equals(host.getScheme())) {
            return SocketChannel.open(new InetSocketAddress(host.getHost(), host.getPort()));
        }
        var socket = Path.of(host.getPath());
        if (!Files.exists(socket)) {
            throw new IOException("no socket at " + socket);
        }
        var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        channel.connect(UnixDomainSocketAddress.of(socket));
        return channel;
    }
}
