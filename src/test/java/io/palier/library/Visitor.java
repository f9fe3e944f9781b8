package io.palier.library;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody without a browser: asks for pages, sends forms. */
record Visitor(MockMvcTester mvc, StaffId who, String[] roles) {

    static Visitor of(MockMvcTester mvc, Organization organization, StaffId who) {
        return new Visitor(
                mvc,
                who,
                organization.member(who).orElseThrow().roles().stream()
                        .map(Role::name)
                        .toArray(String[]::new));
    }

    MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "en")
                .with(user(who.value()).roles(roles))
                .exchange();
    }

    String page(String address) {
        return body(get(address));
    }

    MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", "en")
                .with(user(who.value()).roles(roles))
                .with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
