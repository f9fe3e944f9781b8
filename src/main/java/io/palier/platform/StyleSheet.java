package io.palier.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * All style sheets as one, in the order {@code app.css} imports them, each in its layer: one request instead of thirty.
 * Its address holds a hash of the whole, so that a browser may keep it for good. Templates ask {@code @styleSheet.address}.
 */
@Component("styleSheet")
public class StyleSheet {

    private static final String HOME = "static/css/";
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");

    private final String text;
    private final String address;

    StyleSheet() {
        text = IMPORT.matcher(read("app.css"))
                .replaceAll(found ->
                        Matcher.quoteReplacement("@layer %s {\n%s}".formatted(found.group(2), read(found.group(1)))));
        address = "/css/palier-%s.css".formatted(DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The whole, as CSS. */
    String text() {
        return text;
    }

    /** Where it is served, below the application's root. */
    public String getAddress() {
        return address;
    }

    private static String read(String file) {
        try {
            return new ClassPathResource(HOME + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("style sheet " + file, e);
        }
    }
}
