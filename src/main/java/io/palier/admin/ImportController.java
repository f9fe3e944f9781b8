package io.palier.admin;

import io.palier.look.Flash;
import io.palier.organization.StaffId;
import io.palier.ticketimport.FileEncoding;
import io.palier.ticketimport.ImportField;
import io.palier.ticketimport.ImportId;
import io.palier.ticketimport.ImportRefused;
import io.palier.ticketimport.ImportState;
import io.palier.ticketimport.NewImport;
import io.palier.ticketimport.RowResult;
import io.palier.ticketimport.TicketImports;
import java.io.IOException;
import java.security.Principal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Complaints from a file: bring it, say what its columns mean, try, import, read row by row what became of it. */
@Controller
@RequestMapping("/admin/imports")
class ImportController {

    private static final int LISTED = 50;

    private final TicketImports imports;

    ImportController(TicketImports imports) {
        this.imports = imports;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("imports", imports.newest(LISTED));
        return "admin/imports";
    }

    @PostMapping
    String upload(
            @RequestParam(defaultValue = "") String source,
            @RequestParam @Nullable MultipartFile file,
            Principal by,
            Model model,
            jakarta.servlet.http.HttpServletResponse response)
            throws IOException {
        try {
            var content = file == null ? new byte[0] : file.getBytes();
            var name = file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
            var id = imports.upload(new NewImport(source.strip(), name, content, null), new StaffId(by.getName()));
            return "redirect:/admin/imports/" + id;
        } catch (ImportRefused e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("source", source);
            model.addAttribute("refused", e);
            return list(model);
        }
    }

    /** The step the file is at; {@code step=columns} goes back to its columns. */
    @GetMapping("/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(required = false) @Nullable RowResult result,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var progress = imports.progress(new ImportId(id));
        model.addAttribute("progress", progress);
        if (progress.state().isBusy()) {
            return "admin/import-progress";
        }
        if (progress.state() == ImportState.UPLOADED || step.equals("columns")) {
            return columns(new ImportId(id), model);
        }
        model.addAttribute("rows", imports.rows(new ImportId(id), result, Math.max(0, page)));
        model.addAttribute("filter", result);
        return "admin/import-result";
    }

    /** The bar that moves while rows are read; it carries {@code data-finished} once they have been. */
    @GetMapping("/{id}/progress")
    String progress(@PathVariable UUID id, Model model) {
        model.addAttribute("progress", imports.progress(new ImportId(id)));
        return "admin/import-progress :: bar";
    }

    /** Takes the mapping and tries it: nothing is logged yet. {@code look} only shows the file as it now reads. */
    @PostMapping("/{id}/mapping")
    String map(
            @PathVariable UUID id,
            @ModelAttribute("form") MappingForm form,
            @RequestParam(defaultValue = "try") String action,
            Model model,
            jakarta.servlet.http.HttpServletResponse response) {
        var file = new ImportId(id);
        try {
            imports.remap(file, form.toMapping());
            if (action.equals("look")) {
                return "redirect:/admin/imports/" + file + "?step=columns";
            }
            imports.start(file, true);
            return "redirect:/admin/imports/" + file;
        } catch (ImportRefused e) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("refused", e);
            model.addAttribute("progress", imports.progress(file));
            model.addAttribute("preview", imports.preview(file));
            return page(model);
        }
    }

    @PostMapping("/{id}/runs")
    String run(@PathVariable UUID id, @RequestParam(defaultValue = "true") boolean dryRun, RedirectAttributes next) {
        try {
            imports.start(new ImportId(id), dryRun);
        } catch (ImportRefused e) {
            next.addFlashAttribute("flash", Flash.refused("ticketimport.refusal." + e.problem(), e.detail()));
        }
        return "redirect:/admin/imports/" + id;
    }

    private String columns(ImportId id, Model model) {
        var preview = imports.preview(id);
        model.addAttribute("preview", preview);
        model.addAttribute("form", MappingForm.of(preview));
        return page(model);
    }

    private static String page(Model model) {
        model.addAttribute("fields", ImportField.values());
        model.addAttribute("encodings", FileEncoding.values());
        return "admin/import-columns";
    }
}
