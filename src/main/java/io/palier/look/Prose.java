package io.palier.look;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plain text with its addresses made links, and nothing else; {@code ${@prose…}} in templates. */
@Component("prose")
public class Prose {

    /** An address ends before the punctuation of the sentence it stands in. */
    private static final Pattern ADDRESS =
            Pattern.compile("https?://[^\\s<>\"']{1,500}[^\\s<>\"'.,;:!?)\\]}»”’]", Pattern.CASE_INSENSITIVE);

    /** A piece of a text; {@code address} is null where it leads nowhere. */
    public record Piece(String text, @Nullable String address) {}

    /** The whole text in pieces, in order. */
    public List<Piece> pieces(String text) {
        var pieces = new ArrayList<Piece>();
        var found = ADDRESS.matcher(text);
        var end = 0;
        while (found.find()) {
            if (found.start() > end) {
                pieces.add(new Piece(text.substring(end, found.start()), null));
            }
            pieces.add(new Piece(found.group(), found.group()));
            end = found.end();
        }
        if (end < text.length()) {
            pieces.add(new Piece(text.substring(end), null));
        }
        return pieces;
    }
}
