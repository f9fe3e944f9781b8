package io.palier.chaos;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes letters, or refuses them, or says nothing, or takes one and hangs up before saying so; remembers each it took. */
final class MoodyMailServer implements AutoCloseable {

    enum Mood {
        WILLING,
        REFUSING,
        STALLING,
        HANGING_UP
    }

    private final ServerSocket door;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();
    private volatile Mood mood = Mood.WILLING;

    MoodyMailServer() {
        try {
            door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        inBackground(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    void is(Mood other) {
        mood = other;
    }

    /** How often it took each letter, by its name: the part of the Message-ID before the at sign. */
    Map<String, Integer> taken() {
        return taken;
    }

    private void welcome() {
        try {
            while (true) {
                var caller = door.accept();
                inBackground(() -> talk(caller));
            }
        } catch (IOException closed) {
            // the day is over
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.UTF_8)) {
            if (mood == Mood.REFUSING) {
                out.print("421 not now\r\n");
                out.flush();
                return;
            }
            say(out, "220 moody");
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (mood == Mood.STALLING) {
                    in.readLine(); // until the caller gives up
                    return;
                }
                var word = line.toUpperCase(Locale.ROOT);
                if (word.startsWith("QUIT")) {
                    say(out, "221 bye");
                    return;
                }
                if (word.startsWith("DATA")) {
                    say(out, "354 go on");
                    read(in);
                    if (mood == Mood.HANGING_UP) {
                        return;
                    }
                }
                say(out, mood == Mood.REFUSING ? "451 not now" : "250 ok");
            }
        } catch (IOException gone) {
            // the caller was killed, as callers are here
        }
    }

    private void read(BufferedReader in) throws IOException {
        var name = "";
        for (var line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equals(".")) {
                taken.merge(name, 1, Integer::sum);
                return;
            }
            if (line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
                name = line.substring(line.indexOf('<') + 1, line.indexOf('@'));
            }
        }
        throw new IOException("the caller died in the middle of a letter, which is none then");
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    private static void inBackground(Runnable work) {
        var thread = new Thread(work, "moody-mail");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
