package io.palier.admin;

import io.palier.look.Option;
import io.palier.organization.Organization;
import io.palier.organization.SupportLevel;
import io.palier.organization.SupportedSystem.Criticality;
import io.palier.organization.SystemRecord;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Lays out the page of one system. */
@Component
class SystemPage {

    private static final int TRAIL = 50;

    private final Organization organization;
    private final SettingChanges trail;
    private final MessageSource messages;

    SystemPage(Organization organization, SettingChanges trail, MessageSource messages) {
        this.organization = organization;
        this.trail = trail;
        this.messages = messages;
    }

    /** @param kept null for a new one */
    String of(@Nullable SystemRecord kept, SystemForm form, BindingResult errors, Model model) {
        var language = LocaleContextHolder.getLocale();
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("kept", kept);
        model.addAttribute(
                "name",
                kept == null
                        ? messages.getMessage("admin.system.new", null, language)
                        : kept.system().name());
        model.addAttribute(
                "owners",
                organization.teamsAt(SupportLevel.L3).stream()
                        .map(team -> new Option(team.code().value(), team.name(language)))
                        .toList());
        model.addAttribute(
                "criticalities",
                Arrays.stream(Criticality.values())
                        .map(one -> new Option(
                                one.name(), messages.getMessage("organization.criticality." + one, null, language)))
                        .toList());
        model.addAttribute(
                "trail",
                kept == null
                        ? List.of()
                        : trail.of(Area.SYSTEM, kept.system().code().value(), TRAIL));
        return "admin/system";
    }
}
