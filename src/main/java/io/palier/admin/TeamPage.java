package io.palier.admin;

import io.palier.look.Option;
import io.palier.organization.Organization;
import io.palier.organization.Party;
import io.palier.organization.StructureRefused;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamRecord;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;

/** Lays out the pages of one team: a new one's, and one that is there. */
@Component
class TeamPage {

    private static final int TRAIL = 50;

    private final Organization organization;
    private final SettingChanges trail;
    private final MessageSource messages;

    TeamPage(Organization organization, SettingChanges trail, MessageSource messages) {
        this.organization = organization;
        this.trail = trail;
        this.messages = messages;
    }

    String blank(TeamForm form, BindingResult errors, Model model) {
        lay(form, errors, model);
        model.addAttribute(
                "levels",
                Arrays.stream(SupportLevel.values())
                        .map(level -> new Option(
                                level.name(),
                                messages.getMessage(
                                        "organization.level." + level, null, LocaleContextHolder.getLocale())))
                        .toList());
        return "admin/team-new";
    }

    String known(TeamRecord kept, TeamForm form, BindingResult errors, Model model) {
        lay(form, errors, model);
        model.addAttribute("kept", kept);
        model.addAttribute("people", organization.membersOf(kept.team().code()));
        model.addAttribute("trail", trail.of(Area.TEAM, kept.team().code().value(), TRAIL));
        return "admin/team";
    }

    static BindingResult errors(TeamForm form) {
        return new BeanPropertyBindingResult(form, "form");
    }

    static void refuse(StructureRefused refused, Errors errors) {
        errors.rejectValue(refused.reason().field(), "admin.structure.problem." + refused.reason());
    }

    private void lay(TeamForm form, BindingResult errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute(
                "parties",
                organization.parties().stream()
                        .filter(party -> party.kind() != Party.Kind.CUSTOMER_SEGMENT)
                        .map(party -> new Option(party.code().value(), party.name()))
                        .toList());
    }
}
