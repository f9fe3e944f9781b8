package io.palier.letter;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** A range of addresses, as {@code 10.1.0.0/16} or {@code fd00::/8}; without a slash it is one address. */
record Network(InetAddress base, int bits) {

    /** @throws IllegalArgumentException where it does not read so; a name is no network */
    public static Network valueOf(String text) {
        var parts = text.strip().split("/", -1);
        if (parts.length > 2 || !parts[0].matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
            throw new IllegalArgumentException("not a network: " + text);
        }
        try {
            var base = InetAddress.getByName(parts[0]);
            var longest = base.getAddress().length * 8;
            var bits = parts.length == 1 ? longest : Integer.parseInt(parts[1]);
            if (bits < 0 || bits > longest) {
                throw new IllegalArgumentException("not a network: " + text);
            }
            return new Network(base, bits);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not a network: " + text, e);
        }
    }

    /** Whether it is one of them. */
    boolean holds(InetAddress address) {
        var ours = base.getAddress();
        var theirs = address.getAddress();
        if (ours.length != theirs.length) {
            return false;
        }
        var whole = bits / 8;
        if (!Arrays.equals(ours, 0, whole, theirs, 0, whole)) {
            return false;
        }
        var rest = bits % 8;
        return rest == 0 || ((ours[whole] ^ theirs[whole]) & 0xff) >> (8 - rest) == 0;
    }
}
