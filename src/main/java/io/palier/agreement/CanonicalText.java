package io.palier.agreement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * An agreement's document as text: always the same bytes for the same content. Fields in the order of the records, what
 * is absent left out, two spaces of indent, a line feed at the end of every line.
 */
@Component
class CanonicalText {

    private final ObjectWriter writer;

    CanonicalText(JsonMapper json) {
        var indent = new DefaultIndenter("  ", "\n");
        var layout = new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
        this.writer = json.rebuild()
                .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .build()
                .writer()
                .with(layout);
    }

    String of(NewAgreement agreement) {
        return writer.writeValueAsString(AgreementDocument.of(agreement)) + "\n";
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
