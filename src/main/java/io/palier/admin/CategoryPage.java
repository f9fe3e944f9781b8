package io.palier.admin;

import io.palier.knowledge.Catalogue;
import io.palier.knowledge.CatalogueRefused;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.CategoryRecord;
import io.palier.knowledge.Scripts;
import io.palier.look.Option;
import io.palier.look.Times;
import io.palier.organization.Nature;
import io.palier.setting.Area;
import io.palier.setting.SettingChange;
import io.palier.setting.SettingChanges;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** Lays out the pages of a category: what it is, the words that give it away, its script. */
@Component
class CategoryPage {

    private static final int TRAIL = 40;
    private static final int MONTHS = 6;

    private final Catalogue catalogue;
    private final Scripts scripts;
    private final SettingChanges trail;
    private final Times times;
    private final MessageSource messages;

    CategoryPage(Catalogue catalogue, Scripts scripts, SettingChanges trail, Times times, MessageSource messages) {
        this.catalogue = catalogue;
        this.scripts = scripts;
        this.trail = trail;
        this.times = times;
        this.messages = messages;
    }

    /** Three forms, each with what was wrong in it. */
    record Forms(CategoryForm facts, KeywordForm words, ScriptForm script) {}

    Forms stored(CategoryRecord kept) {
        var code = kept.category().code();
        var versions = scripts.versions(code);
        return new Forms(
                CategoryForm.of(kept),
                KeywordForm.of(catalogue.keywords(code), kept.version()),
                ScriptForm.of(
                        versions.isEmpty() ? List.of() : versions.get(0).steps(),
                        scripts.reviewOn(code).orElse(nextReview()),
                        versions.isEmpty() ? 0 : versions.get(0).version()));
    }

    String list(Model model) {
        model.addAttribute("categories", catalogue.all());
        model.addAttribute("due", scripts.due(today()));
        return "admin/categories";
    }

    String blank(CategoryForm form, BindingResult errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        choices(model);
        return "admin/category-new";
    }

    /** @param errors those of one of the forms, by its name: form, words or script */
    String known(CategoryRecord kept, Forms forms, BindingResult errors, Model model) {
        var code = kept.category().code();
        lay("form", forms.facts(), errors, model);
        lay("words", forms.words(), errors, model);
        lay("script", forms.script(), errors, model);
        choices(model);
        model.addAttribute("kept", kept);
        model.addAttribute("versions", scripts.versions(code));
        model.addAttribute("due", scripts.due(today()).contains(code));
        model.addAttribute("nextReview", nextReview());
        model.addAttribute("trail", trail(code));
        return "admin/category";
    }

    LocalDate nextReview() {
        return today().plusMonths(MONTHS);
    }

    static BindingResult errors(Object form, String name) {
        return new BeanPropertyBindingResult(form, name);
    }

    static void refuse(CatalogueRefused refused, Errors errors) {
        errors.rejectValue(refused.reason().field(), "admin.category.problem." + refused.reason());
    }

    private static void lay(String name, Object form, BindingResult errors, Model model) {
        model.addAttribute(name, form);
        model.addAttribute(
                BindingResult.MODEL_KEY_PREFIX + name,
                errors.getObjectName().equals(name) ? errors : errors(form, name));
    }

    private List<SettingChange> trail(CategoryCode code) {
        return Stream.of(Area.CATEGORY, Area.SCRIPT)
                .flatMap(area -> trail.of(area, code.value(), TRAIL).stream())
                .sorted(Comparator.comparing(SettingChange::at).reversed())
                .toList();
    }

    private void choices(Model model) {
        var language = LocaleContextHolder.getLocale();
        var parents = new ArrayList<Option>();
        catalogue.all().stream()
                .filter(kept -> !kept.retired() && kept.category().parent() == null)
                .forEach(kept -> parents.add(new Option(
                        kept.category().code().value(), kept.category().title(language))));
        model.addAttribute("parents", parents);
        model.addAttribute(
                "severities",
                Stream.of("1", "2", "3", "4")
                        .map(one -> new Option(one, messages.getMessage("agreement.severity." + one, null, language)))
                        .toList());
        model.addAttribute(
                "natures",
                Arrays.stream(Nature.values())
                        .map(one -> new Option(
                                one.name(), messages.getMessage("organization.nature." + one, null, language)))
                        .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(times.now(), times.zone());
    }
}
