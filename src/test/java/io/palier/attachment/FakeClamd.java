package io.palier.attachment;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Speaks {@code INSTREAM} over a real socket, and finds a virus in whatever holds the word {@code EICAR}. */
final class FakeClamd implements AutoCloseable {

    private final ServerSocket door;

    FakeClamd() throws IOException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    Clamd client() {
        return new Clamd("127.0.0.1", new ClamdSettings("127.0.0.1", door.getLocalPort(), Duration.ofSeconds(5)));
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                answer(caller);
            } catch (IOException closed) {
                // the next caller, or the end
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        var in = new DataInputStream(caller.getInputStream());
        var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
        var all = new StringBuilder();
        for (var length = in.readInt(); length > 0; length = in.readInt()) {
            all.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        var known = command.equals("zINSTREAM\0") ? "stream: OK" : "UNKNOWN COMMAND";
        var answer = all.indexOf("EICAR") >= 0 ? "stream: Eicar-Test-Signature FOUND" : known;
        caller.getOutputStream().write(Arrays.copyOf(answer.getBytes(StandardCharsets.US_ASCII), answer.length() + 1));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
