package io.palier.admin;

import io.palier.look.Option;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import io.palier.organization.StaffRecord;
import io.palier.organization.StaffRefused;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** Lays out the pages of one person: a newcomer's, and a colleague's. */
@Component
class PersonPage {

    private static final int TRAIL = 50;

    private final Organization organization;
    private final SettingChanges trail;
    private final HandOvers handOvers;

    PersonPage(Organization organization, SettingChanges trail, HandOvers handOvers) {
        this.organization = organization;
        this.trail = trail;
        this.handOvers = handOvers;
    }

    String newcomer(PersonForm form, BindingResult errors, Model model) {
        lay(form, errors, model);
        return "admin/hire";
    }

    String colleague(StaffRecord kept, PersonForm form, BindingResult errors, StaffMember reader, Model model) {
        lay(form, errors, model);
        var id = kept.member().id();
        model.addAttribute("kept", kept);
        model.addAttribute("reader", reader);
        model.addAttribute("handOver", handOvers.of(id, reader.id()));
        model.addAttribute("trail", trail.of(Area.STAFF, id.value(), TRAIL));
        return "admin/person";
    }

    /** Whether what was typed can be read at all; else the errors say what cannot. */
    boolean reads(PersonForm form, Errors errors) {
        if (form.hasWrongPhone()) {
            errors.rejectValue("phone", "profile.problem.phone");
        }
        return !errors.hasErrors();
    }

    void refuse(StaffRefused refused, Errors errors) {
        errors.rejectValue(refused.reason().field(), "admin.people.problem." + refused.reason());
    }

    static BindingResult errors(PersonForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    private void lay(PersonForm form, BindingResult errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("teams", teams());
        model.addAttribute("roles", Arrays.asList(Role.values()));
    }

    private List<Option> teams() {
        var language = LocaleContextHolder.getLocale();
        var all = new ArrayList<Option>();
        organization
                .teams()
                .forEach(team -> all.add(new Option(team.code().value(), team.level() + " · " + team.name(language))));
        return all;
    }
}
