package io.palier.api;

import io.palier.agreement.AgreementDocument;
import io.palier.agreement.AgreementNotFound;
import io.palier.agreement.Negotiations;
import io.palier.agreement.VersionView;
import io.palier.organization.StaffId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Agreements for machines: each version is one JSON document that can be taken out, and brought in as a draft. */
@RestController
@RequestMapping("/api/v1/agreements")
class AgreementApiController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final Negotiations negotiations;
    private final MessageSource messages;

    AgreementApiController(Negotiations negotiations, MessageSource messages) {
        this.negotiations = negotiations;
        this.messages = messages;
    }

    @GetMapping
    List<AgreementJson> list(StaffId by) {
        return negotiations.mine(by).stream().map(AgreementJson::of).toList();
    }

    /** The document as it is signed, byte for byte. */
    @GetMapping("/{code}/versions/{number}")
    ResponseEntity<byte[]> export(@PathVariable String code, @PathVariable int number, StaffId by) {
        var version = negotiations.negotiation(code, by).versions().stream()
                .filter(v -> v.version() == number)
                .findFirst()
                .orElseThrow(AgreementNotFound::new);
        var document = ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON);
        if (version.sha256() != null) {
            document.eTag('"' + version.sha256() + '"');
        }
        return document.body(negotiations.export(version.id(), by).getBytes(StandardCharsets.UTF_8));
    }

    /** Drafts what the document says; it may hold problems, which stand in the answer. */
    @PostMapping
    ResponseEntity<AgreementJson.Drafted> draft(@RequestBody AgreementDocument document, StaffId by, Locale locale) {
        var id = negotiations.importDocument(document, by);
        VersionView draft = negotiations.version(id, by);
        var problems = negotiations.problems(id, draft.proposal(), by);
        return ResponseEntity.created(AgreementJson.address(draft.code(), draft.version()))
                .body(AgreementJson.Drafted.of(draft, problems, messages, locale));
    }

    @GetMapping("/schema")
    ResponseEntity<Resource> schema() {
        return ResponseEntity.ok().contentType(SCHEMA).body(new ClassPathResource("schema/agreement.json"));
    }
}
