package io.palier.admin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Somebody at a page of settings, without a browser. */
record Visitor(MockMvcTester mvc, RequestPostProcessor who) {

    static Visitor of(MockMvcTester mvc, UserDetails who) {
        return new Visitor(mvc, user(who));
    }

    /** Somebody whom nobody knows. */
    static Visitor anybody(MockMvcTester mvc) {
        return new Visitor(mvc, anonymous());
    }

    MvcTestResult get(String address) {
        return mvc.get().uri(address).header("Accept-Language", "en").with(who).exchange();
    }

    String page(String address) {
        try {
            return get(address).getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form; fields come as name, value, name, value. */
    MvcTestResult post(String address, String... fields) {
        var request = mvc.post()
                .uri(address)
                .header("Accept-Language", "en")
                .with(who)
                .with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
