package io.palier.reply;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with gaps, {@code {caller}}, and what becomes of it. Names only: nothing in a text is ever carried out, and what
 * is filled in is not looked through again. A brace that holds no word stays what it is. Pure.
 */
final class Gaps {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z_]{1,40})}");

    private Gaps() {}

    /** The words between braces that are no variable, in the order of the text. */
    static Set<String> unknown(String text) {
        var unknown = new LinkedHashSet<String>();
        var gap = GAP.matcher(text);
        while (gap.find()) {
            if (Variable.of(gap.group(1)).isEmpty()) {
                unknown.add(gap.group(1));
            }
        }
        return unknown;
    }

    /** The text filled in; a gap that nothing fills is three dots, and is named. */
    static Filled fill(String text, Map<Variable, String> values) {
        var empty = EnumSet.noneOf(Variable.class);
        var filled = GAP.matcher(text)
                .replaceAll(gap -> Matcher.quoteReplacement(Variable.of(gap.group(1))
                        .map(variable -> value(variable, values, empty))
                        .orElse(gap.group())));
        return new Filled(filled, empty);
    }

    private static String value(Variable variable, Map<Variable, String> values, Set<Variable> empty) {
        var value = values.getOrDefault(variable, "");
        if (value.isBlank()) {
            empty.add(variable);
            return "…";
        }
        return value;
    }
}
