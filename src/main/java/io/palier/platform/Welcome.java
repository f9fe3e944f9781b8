package io.palier.platform;

import io.palier.organization.Organization;
import io.palier.organization.Preferences;
import io.palier.organization.StaffId;
import io.palier.organization.Theme;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.servlet.LocaleResolver;

/** Sets the browser at hand to what whoever came in has chosen, and shows the page that was asked for. */
final class Welcome extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Organization organization;
    private final LocaleResolver languages;

    Welcome(Organization organization, LocaleResolver languages, RequestCache pageAskedFor) {
        this.organization = organization;
        this.languages = languages;
        setRequestCache(pageAskedFor);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        organization
                .member(new StaffId(who.getName()))
                .ifPresent(member -> furnish(request, response, member.preferences()));
        super.onAuthenticationSuccess(request, response, who);
    }

    /** What nobody chose stays as this browser has it. */
    private void furnish(HttpServletRequest request, HttpServletResponse response, Preferences wishes) {
        if (wishes.pages() != null) {
            languages.setLocale(request, response, wishes.pages());
        }
        if (wishes.theme() != Theme.AUTO) {
            Lights.set(request, response, wishes.theme());
        }
    }
}
