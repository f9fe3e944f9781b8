package io.palier.notification;

import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who is named in a text: an at sign before the log-in or the whole name, however they are cased or accented. Pure. */
final class Mentions {

    private Mentions() {}

    private record Spelling(String words, StaffId who) {}

    /** Those of the people who are named, in the order of the text; an address of mail names nobody. */
    static Set<StaffId> in(String text, Collection<StaffMember> people) {
        var named = new LinkedHashSet<StaffId>();
        if (text.indexOf('@') < 0) {
            return named;
        }
        var read = plain(text);
        var spellings = spellings(people);
        for (var at = read.indexOf('@'); at >= 0; at = read.indexOf('@', at + 1)) {
            if (at > 0 && isOfWord(read.charAt(at - 1))) {
                continue;
            }
            var begin = at + 1;
            spellings.stream()
                    .filter(one -> read.startsWith(one.words(), begin))
                    .filter(one -> endsAt(read, begin + one.words().length()))
                    .findFirst()
                    .ifPresent(one -> named.add(one.who()));
        }
        return named;
    }

    /** The longest first, so that a short log-in does not stand for a longer one. */
    private static List<Spelling> spellings(Collection<StaffMember> people) {
        return people.stream()
                .flatMap(one ->
                        Stream.of(one.id().value(), one.name()).map(words -> new Spelling(plain(words), one.id())))
                .sorted(Comparator.comparing((Spelling one) -> one.words().length())
                        .reversed())
                .toList();
    }

    /** A full stop ends a name where no word follows it. */
    private static boolean endsAt(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        var next = text.charAt(end);
        return next == '.'
                ? end + 1 == text.length() || !isOfWord(text.charAt(end + 1))
                : !isOfWord(next) && next != '-' && next != '@';
    }

    private static boolean isOfWord(char letter) {
        return Character.isLetterOrDigit(letter) || letter == '_';
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
