package io.palier.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** ClamAV's daemon, asked over a socket with {@code INSTREAM}: pieces with their length before them, a length of 0 ends. */
class Clamd implements VirusScanner {

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final String FOUND = " FOUND";

    private final ClamdSettings settings;
    private final String host;

    Clamd(String host, ClamdSettings settings) {
        this.host = host;
        this.settings = settings;
    }

    @Override
    public Optional<String> virusIn(InputStream content) throws IOException {
        try (var socket = new Socket()) {
            var timeout = Math.toIntExact(settings.timeout().toMillis());
            socket.connect(new InetSocketAddress(host, settings.port()), timeout);
            socket.setSoTimeout(timeout);
            send(content, new DataOutputStream(socket.getOutputStream()));
            return read(socket.getInputStream());
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
        var piece = new byte[PIECE];
        for (var read = content.readNBytes(piece, 0, PIECE); read > 0; read = content.readNBytes(piece, 0, PIECE)) {
            out.writeInt(read);
            out.write(piece, 0, read);
        }
        out.writeInt(0);
        out.flush();
    }

    /** {@code stream: OK} or {@code stream: Name FOUND}; anything else is no answer to what was asked. */
    private static Optional<String> read(InputStream in) throws IOException {
        var answer = new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
        if (answer.endsWith(FOUND)) {
            return Optional.of(answer.substring(answer.indexOf(':') + 1, answer.length() - FOUND.length())
                    .strip());
        }
        if (answer.endsWith(": OK")) {
            return Optional.empty();
        }
        throw new IOException("clamd answered: " + answer);
    }
}
