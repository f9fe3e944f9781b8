package io.palier.api;

import io.palier.organization.StaffId;
import io.palier.ticketimport.ImportId;
import io.palier.ticketimport.NewImport;
import io.palier.ticketimport.RowResult;
import io.palier.ticketimport.TicketImports;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files of complaints for machines: bring one (it is tried, or read in earnest, with the suggested mapping), follow it,
 * correct the mapping, run it again.
 */
@RestController
@RequestMapping("/api/v1/imports")
class ImportApiController {

    private final TicketImports imports;

    ImportApiController(TicketImports imports) {
        this.imports = imports;
    }

    @PostMapping
    ResponseEntity<ImportJson> upload(
            @RequestParam MultipartFile file,
            @RequestParam String source,
            @RequestParam(defaultValue = "true") boolean dryRun,
            Principal by)
            throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        var id = imports.upload(new NewImport(source.strip(), name, file.getBytes(), null), new StaffId(by.getName()));
        imports.start(id, dryRun);
        return accepted(id);
    }

    @GetMapping("/{id}")
    ImportJson show(@PathVariable UUID id) {
        return read(new ImportId(id));
    }

    @GetMapping("/{id}/rows")
    ImportJson.Rows rows(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable RowResult result,
            @RequestParam(defaultValue = "0") int page) {
        return ImportJson.Rows.of(imports.rows(new ImportId(id), result, Math.max(0, page)));
    }

    @PutMapping("/{id}/mapping")
    ImportJson map(@PathVariable UUID id, @Valid @RequestBody ImportJson.Mapping mapping) {
        imports.remap(new ImportId(id), mapping.toMapping());
        return read(new ImportId(id));
    }

    @PostMapping("/{id}/runs")
    ResponseEntity<ImportJson> run(@PathVariable UUID id, @RequestBody ImportJson.Run run) {
        imports.start(new ImportId(id), run.dryRun());
        return accepted(new ImportId(id));
    }

    private ResponseEntity<ImportJson> accepted(ImportId id) {
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + id))
                .body(read(id));
    }

    private ImportJson read(ImportId id) {
        return ImportJson.of(imports.progress(id), imports.preview(id));
    }
}
