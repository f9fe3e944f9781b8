package io.palier.profile;

import io.palier.look.Option;
import io.palier.look.Times;
import io.palier.organization.News;
import io.palier.organization.Profiles;
import io.palier.organization.Role;
import io.palier.organization.StaffMember;
import io.palier.organization.Theme;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/** Lays out the page on which people look at themselves. */
@Component
class ProfilePage {

    private final Profiles profiles;
    private final Times times;
    private final MessageSource messages;

    ProfilePage(Profiles profiles, Times times, MessageSource messages) {
        this.profiles = profiles;
        this.times = times;
        this.messages = messages;
    }

    /** The page with those two forms on it, each with what was wrong. */
    String of(StaffMember reader, ProfileForm form, BindingResult errors, BindingResult passwordErrors, Model model) {
        model.addAttribute("member", reader);
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("password", new PasswordForm("", "", ""));
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "password", passwordErrors);
        model.addAttribute(
                "pages",
                List.of(
                        option("profile.pages.auto", ""),
                        option("profile.language.en", "en"),
                        option("profile.language.fr", "fr")));
        model.addAttribute(
                "letters", List.of(option("profile.language.en", "en"), option("profile.language.fr", "fr")));
        model.addAttribute(
                "themes",
                Arrays.stream(Theme.values())
                        .map(theme -> option("profile.theme." + theme, theme.name()))
                        .toList());
        model.addAttribute("zones", zones());
        model.addAttribute(
                "news",
                Arrays.stream(News.values())
                        .filter(news -> news != News.AGREEMENT || reader.is(Role.MANAGER))
                        .toList());
        model.addAttribute("unshown", reader.is(Role.MANAGER) ? List.of() : List.of(News.AGREEMENT));
        return "profile/profile";
    }

    ProfileForm stored(StaffMember reader) {
        return ProfileForm.of(profiles.profile(reader.id()));
    }

    /** The house's first, then every region by name, each with its distance from UTC today. */
    private List<Option> zones() {
        var all = new ArrayList<Option>();
        all.add(option("profile.zone.house", ""));
        ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .forEach(id -> all.add(new Option(id, id.replace('_', ' ') + " · " + distance(ZoneId.of(id)))));
        all.add(new Option("UTC", "UTC"));
        return all;
    }

    private String distance(ZoneId zone) {
        var offset = zone.getRules().getOffset(times.now());
        return "UTC"
                + (offset.equals(ZoneOffset.UTC) ? "" : offset.getDisplayName(TextStyle.SHORT, java.util.Locale.ROOT));
    }

    private Option option(String key, String value) {
        return new Option(value, messages.getMessage(key, null, LocaleContextHolder.getLocale()));
    }
}
