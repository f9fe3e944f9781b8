package io.palier.profile;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Somebody who came in, without a browser. */
record Visitor(MockMvcTester mvc, UserDetails who) {

    static Visitor of(MockMvcTester mvc, UserDetails who) {
        return new Visitor(mvc, who);
    }

    MvcTestResult get(String address) {
        return mvc.get()
                .uri(address)
                .header("Accept-Language", "en")
                .with(user(who))
                .exchange();
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
                .with(user(who))
                .with(csrf());
        for (var i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
