package io.palier.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server with a will of its own: it refuses recipients that start with "nobody", or says nothing at all. */
final class StubbornServer implements AutoCloseable {

    private final ServerSocket door;
    private final boolean silent;
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    private StubbornServer(boolean silent) {
        this.silent = silent;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var porter = new Thread(this::welcome, "stubborn-server");
        porter.setDaemon(true);
        porter.start();
    }

    static StubbornServer choosy() {
        return new StubbornServer(false);
    }

    static StubbornServer silent() {
        return new StubbornServer(true);
    }

    int port() {
        return door.getLocalPort();
    }

    /** The RCPT commands it said yes to. */
    List<String> accepted() {
        return accepted;
    }

    private void welcome() {
        try {
            while (true) {
                var caller = door.accept();
                if (!silent) {
                    try (caller) {
                        talk(caller);
                    }
                }
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private void talk(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        say(out, "220 stubborn");
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("RCPT")) {
                var refused = line.contains("<nobody");
                if (!refused) {
                    accepted.add(line);
                }
                say(out, refused ? "550 5.1.1 no such user here" : "250 ok");
            } else if (line.startsWith("DATA")) {
                say(out, "354 go on");
                while (!".".equals(in.readLine())) {}
                say(out, "250 taken");
            } else if (line.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private static void say(PrintWriter out, String answer) {
        out.print(answer + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
