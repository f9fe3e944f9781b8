package io.palier.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.palier.letter.Channel;
import io.palier.letter.Letter;
import io.palier.letter.LetterState;
import io.palier.letter.PostRound;
import io.palier.letter.Postbox;
import io.palier.letter.Webhooks;
import io.palier.support.Crew;
import io.palier.support.HttpSink;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;

@PalierTest
record WebhookPageTests(
        MockMvcTester mvc,
        UserDetailsService staff,
        Webhooks webhooks,
        Postbox postbox,
        HttpSink sink,
        Crew crew,
        SettableClock clock,
        TransactionTemplate transaction,
        ApplicationContext program) {

    @BeforeEach
    void hire() {
        crew.hire();
    }

    @Test
    void aSecretIsShownOnceAndNeverAgain() {
        var done = send("/admin/webhooks", "CRM", sink.url("/crm"), "SlaViolationEvent");
        assertThat(done).hasStatus(302).redirectedUrl().isEqualTo("/admin/webhooks/CRM");
        assertThat(done.getMvcResult().getFlashMap().get("secret")).asString().startsWith("whsec_");
        assertThat(page("/admin/webhooks/CRM")).contains(sink.url("/crm")).doesNotContain("whsec_");
        assertThat(webhooks.endpoint("CRM").orElseThrow().topics()).containsExactly("SlaViolationEvent");
    }

    @Test
    void whatIsRefusedIsSaidBesideItsFieldAndNothingTypedIsLost() {
        var inside = send("/admin/webhooks", "CRM", "http://169.254.169.254/latest", "SlaViolationEvent");
        assertThat(inside)
                .hasStatus(422)
                .bodyText()
                .contains("This address is inside a network", "http://169.254.169.254/latest", "value=\"CRM\"")
                .containsPattern("value=\"SlaViolationEvent\" checked");
        assertThat(send("/admin/webhooks", "crm", sink.url("/crm"), "Nonsense"))
                .hasStatus(422)
                .bodyText()
                .contains("A code is 2 to 40 capital letters");
        assertThat(webhooks.endpoints()).isEmpty();
    }

    @Test
    void whoChangesWhatSomebodyChangedMeanwhileIsTold() {
        webhooks.register("CRM", sink.url("/crm"), Set.of(), "admin");
        webhooks.change("CRM", 0, sink.url("/other"), Set.of(), true, "somebody");
        var late = send("/admin/webhooks/CRM", "", sink.url("/mine"), "SlaAtRiskEvent");
        assertThat(late).hasStatus(409).bodyText().contains("Somebody changed it meanwhile", sink.url("/mine"));
        assertThat(webhooks.endpoint("CRM").orElseThrow().url()).isEqualTo(sink.url("/other"));
    }

    @Test
    void anEndpointThatIsUnknownIsNotFound() {
        assertThat(mvc.get().uri("/admin/webhooks/NOBODY").with(admin())).hasStatus(404);
        assertThat(mvc.post().uri("/admin/webhooks/NOBODY/secret").with(admin()).with(csrf()))
                .hasStatus(404);
    }

    @Test
    void aChannelsLettersThatWereGivenUpAreFoundAndTriedAgainTogether() {
        sink.answer(HttpSink.SMS, 400, "no such number");
        transaction.executeWithoutResult(status -> {
            postbox.post(Letter.sms("+33612345678", "about a ticket", "text", null, null));
            postbox.post(Letter.mail("noc@example.org", "a mail", "text", null, null));
        });
        for (var attempt = 0; attempt < 20; attempt++) {
            PostRound.in(program);
            clock.tick(Duration.ofHours(1));
        }
        assertThat(page("/admin/letters?channel=SMS&state=GIVEN_UP"))
                .contains("400 no such number", "+33612345678", "Try it again")
                .doesNotContain("noc@example.org");
        assertThat(page("/admin/letters?state=SENT"))
                .contains("noc@example.org")
                .doesNotContain("+33612345678");
        sink.answer(HttpSink.SMS, 200, "");
        assertThat(mvc.post()
                        .uri("/admin/letters/attempts")
                        .param("channel", "SMS")
                        .with(admin())
                        .with(csrf()))
                .hasStatus(302);
        assertThat(PostRound.in(program)).isOne();
        assertThat(postbox.newest(Channel.SMS, LetterState.SENT, 10)).hasSize(1);
    }

    private MvcTestResult send(String address, String code, String url, String topic) {
        return mvc.post()
                .uri(address)
                .param("code", code)
                .param("url", url)
                .param("topics", topic)
                .param("version", "0")
                .param("active", "true")
                .header("Accept-Language", "en")
                .with(admin())
                .with(csrf())
                .exchange();
    }

    private String page(String address) {
        return new String(
                mvc.get()
                        .uri(address)
                        .header("Accept-Language", "en")
                        .with(admin())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    private RequestPostProcessor admin() {
        return user(staff.loadUserByUsername(Crew.ADMIN.value()));
    }
}
