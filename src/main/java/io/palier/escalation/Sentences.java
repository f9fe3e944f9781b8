package io.palier.escalation;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSource;

/**
 * The sentences of letters, each cut at its gaps once. Filling the gaps is all that is left to do for a letter; reading the
 * pattern again for each sentence of each letter took half the time when promises broke in crowds.
 */
final class Sentences {

    /** Stands in a gap while a sentence is cut; no language writes with it. */
    private static final char GAP = '\uE000';

    private final MessageSource messages;
    private final Map<Name, List<Piece>> cut = new ConcurrentHashMap<>();

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    private record Name(Locale language, String key, int gaps) {}

    /** Words, and which argument follows them; -1 at the end. */
    private record Piece(String words, int argument) {}

    /** The sentence with its gaps filled; thousands are parted as the language parts them. */
    String text(Locale language, String key, Object... arguments) {
        var text = new StringBuilder();
        for (var piece : cut.computeIfAbsent(new Name(language, key, arguments.length), this::cut)) {
            text.append(piece.words());
            if (piece.argument() >= 0) {
                text.append(written(arguments[piece.argument()], language));
            }
        }
        return text.toString();
    }

    private List<Piece> cut(Name name) {
        var markers = new Object[name.gaps()];
        for (var i = 0; i < markers.length; i++) {
            markers[i] = GAP + Character.toString('0' + i);
        }
        var sentence = messages.getMessage(name.key(), markers, name.language());
        var pieces = new ArrayList<Piece>();
        var from = 0;
        for (var gap = sentence.indexOf(GAP); gap >= 0; gap = sentence.indexOf(GAP, from)) {
            pieces.add(new Piece(sentence.substring(from, gap), sentence.charAt(gap + 1) - '0'));
            from = gap + 2;
        }
        pieces.add(new Piece(sentence.substring(from), -1));
        return List.copyOf(pieces);
    }

    private static String written(Object argument, Locale language) {
        return argument instanceof Number number && number.longValue() >= 1000
                ? NumberFormat.getInstance(language).format(number)
                : argument.toString();
    }
}
