package io.palier.customer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be taken into the books. The name is cleaned of control characters and cut at 120; it must not be blank.
 *
 * @param email null where it is not known
 */
public record NewCustomer(
        String name,
        Locale language,
        Customer.Segment segment,
        @Nullable String email,
        List<NewLine> lines) {

    private static final int LONGEST_NAME = 120;

    /** A line to be held: the number in any spelling. */
    public record NewLine(String number, Line.Product product) {}

    /** Refuses a blank name with an {@link IllegalArgumentException}. */
    public NewCustomer {
        name = cleaned(name);
        lines = List.copyOf(lines);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a customer needs a name");
        }
    }

    private static String cleaned(String name) {
        var composed = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return composed.length() <= LONGEST_NAME
                ? composed
                : composed.substring(0, composed.offsetByCodePoints(0, composed.codePointCount(0, LONGEST_NAME)))
                        .strip();
    }
}
