package io.palier.desk;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody at the desk, without a browser: asks for pages, sends forms. */
final class Visitor {

    private final MockMvcTester mvc;
    private final StaffId who;
    private final String[] roles;
    private final String language;

    private Visitor(MockMvcTester mvc, StaffId who, String[] roles, String language) {
        this.mvc = mvc;
        this.who = who;
        this.roles = roles;
        this.language = language;
    }

    static Visitor of(MockMvcTester mvc, Organization organization, StaffId who) {
        var roles = organization.member(who).orElseThrow().roles().stream()
                .map(Role::name)
                .toArray(String[]::new);
        return new Visitor(mvc, who, roles, "en");
    }

    Visitor reading(String other) {
        return new Visitor(mvc, who, roles, other);
    }

    MvcTestResult get(String address) {
        return mvc.get()
                .uri(URI.create(address))
                .header("Accept-Language", language)
                .with(user(who.value()).roles(roles))
                .exchange();
    }

    String page(String address) {
        return body(get(address));
    }

    /** Sends a form; fields come as name, value, name, value. */
    MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", language)
                .with(user(who.value()).roles(roles))
                .with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The value of the first input of that name on a page. */
    static String input(String page, String name) {
        Matcher input = Pattern.compile("<input[^>]*name=\"" + name + "\"[^>]*value=\"([^\"]*)\"")
                .matcher(page);
        if (!input.find()) {
            throw new AssertionError("no input " + name + " on the page");
        }
        return input.group(1);
    }
}
