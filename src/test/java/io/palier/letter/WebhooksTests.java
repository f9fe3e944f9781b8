package io.palier.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.palier.support.HttpSink;
import io.palier.support.PalierTest;
import io.palier.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@PalierTest
record WebhooksTests(
        Webhooks webhooks,
        Postbox postbox,
        Postman webhookPostman,
        Outbox outbox,
        WebhookTable table,
        HttpWire wire,
        HttpSink sink,
        SettableClock clock,
        TransactionTemplate transaction) {

    private static final String BODY = "{\"eventType\":\"SlaViolationEvent\"}";

    /** Computed by another program. */
    @Test
    void aSignatureIsWhatStandardWebhooksSay() {
        var secret = new byte[32];
        for (byte i = 0; i < secret.length; i++) {
            secret[i] = i;
        }
        var id = new LetterId(UUID.fromString("7b0c2f7e-7c3d-3a8e-9a55-0c9d1a2b3c4d"));
        assertThat(WebhookSignature.of(id, Instant.ofEpochSecond(1772442000), BODY, List.of(secret)))
                .isEqualTo("v1,AWi8pylDLZ05sNkYh9iVvBrFHSIQ2ql+f5cuGrjIAmw=");
        assertThat(WebhookSignature.spelled(secret)).isEqualTo("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=");
    }

    @Test
    void whoHearsAnEventIsToldOnceWithASignature() {
        var secret = register("CRM", "/crm", "SlaViolationEvent");
        register("OTHER", "/other", "SlaAtRiskEvent");
        publish("INC-2026-000001 1");
        publish("INC-2026-000001 1");
        assertThat(webhookPostman.round()).isOne();
        assertThat(sink.calls("/other")).isEmpty();
        var call = sink.calls("/crm").get(0);
        assertThat(call.body()).isEqualTo(BODY);
        assertThat(call.header("content-type")).isEqualTo("application/json");
        assertThat(call.header("webhook-timestamp")).isEqualTo(String.valueOf(SettableClock.START.getEpochSecond()));
        assertThat(call.header("idempotency-key")).isEqualTo(call.header("webhook-id"));
        assertThat(call.header("webhook-signature")).isEqualTo(signature(call, secret));
        assertThat(webhooks.endpoint("CRM").orElseThrow().lastTakenAt()).isEqualTo(SettableClock.START);
    }

    @Test
    void aRequestThatIsMadeAgainBearsTheSameName() {
        register("CRM", "/crm", "SlaViolationEvent");
        publish("a");
        sink.answer("/crm", 500, "");
        assertThat(webhookPostman.round()).isZero();
        clock.tick(Duration.ofSeconds(59));
        assertThat(webhookPostman.round()).isZero();
        clock.tick(Duration.ofSeconds(1));
        sink.answer("/crm", 204, "");
        assertThat(webhookPostman.round()).isOne();
        assertThat(sink.calls("/crm")).hasSize(2);
        assertThat(sink.calls("/crm").get(0).header("webhook-id"))
                .isEqualTo(sink.calls("/crm").get(1).header("webhook-id"));
    }

    @Test
    void anEndpointThatIsDeadDelaysNobodyElse() {
        register("CRM", "/crm", "SlaViolationEvent");
        register("DEAD", "/dead", "SlaViolationEvent");
        var endpoint = webhooks.endpoint("DEAD").orElseThrow();
        webhooks.change("DEAD", endpoint.version(), "http://127.0.0.1:1/", endpoint.topics(), true, "admin");
        publish("a");
        publish("b");
        assertThat(webhookPostman.round()).isEqualTo(2);
        assertThat(postbox.newest(Channel.WEBHOOK, LetterState.WAITING, 10))
                .extracting(LetterView::attempts)
                .as("the one in hand is charged, the other waits with it")
                .containsExactlyInAnyOrder(0, 1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        register("CRM", "/crm", "SlaViolationEvent");
        publish("a");
        sink.answer("/crm", 302, sink.url("/elsewhere"));
        assertThat(webhookPostman.round()).isZero();
        assertThat(sink.calls("/elsewhere")).isEmpty();
    }

    @Test
    void anAddressThatHasBecomePrivateIsNotCalled() {
        register("CRM", "/crm", "SlaViolationEvent");
        publish("a");
        var minute = Duration.ofMinutes(1);
        var strict = new WebhookSettings(List.of(), 3, minute, minute, minute, minute, minute);
        var carrier = new WebhookCarrier(wire, table, new AddressGuard(strict), strict, clock);
        assertThat(new Postman(outbox, carrier, clock).round()).isZero();
        assertThat(sink.calls("/crm")).isEmpty();
        assertThat(postbox.newest(1).get(0).lastError()).contains("URL_PRIVATE");
    }

    @Test
    void aNewSecretSignsBesideTheOneBeforeForADay() {
        var first = register("CRM", "/crm", "SlaViolationEvent");
        var second = webhooks.renewSecret("CRM", "admin");
        publish("a");
        webhookPostman.round();
        var call = sink.calls("/crm").get(0);
        assertThat(call.header("webhook-signature")).isEqualTo(signature(call, second) + " " + signature(call, first));
        clock.tick(Duration.ofHours(24));
        publish("b");
        webhookPostman.round();
        var later = sink.calls("/crm").get(1);
        assertThat(later.header("webhook-signature")).isEqualTo(signature(later, second));
    }

    @Test
    void whatWaitsForAnEndpointThatIsSwitchedOffIsKeptForAPerson() {
        register("CRM", "/crm", "SlaViolationEvent");
        publish("a");
        var endpoint = webhooks.endpoint("CRM").orElseThrow();
        assertThat(endpoint.waiting()).isOne();
        webhooks.change("CRM", endpoint.version(), endpoint.url(), endpoint.topics(), false, "admin");
        publish("b");
        assertThat(webhookPostman.round()).isZero();
        var off = webhooks.endpoint("CRM").orElseThrow();
        assertThat(off.givenUp()).isOne();
        assertThat(off.waiting()).as("who is off hears nothing").isZero();
        webhooks.change("CRM", off.version(), off.url(), off.topics(), true, "admin");
        assertThat(postbox.retryAll(Channel.WEBHOOK)).isOne();
        assertThat(webhookPostman.round()).isOne();
    }

    @Test
    void whatCannotBeKeptIsRefusedByName() {
        register("CRM", "/crm");
        refused(() -> webhooks.register("CRM", sink.url("/crm"), Set.of(), "admin"), WebhookRefused.Reason.CODE_TAKEN);
        refused(() -> webhooks.register("c r m", sink.url("/crm"), Set.of(), "admin"), WebhookRefused.Reason.CODE_FORM);
        refused(
                () -> webhooks.register("METADATA", "http://169.254.169.254/", Set.of(), "admin"),
                WebhookRefused.Reason.URL_PRIVATE);
        refused(() -> webhooks.change("CRM", 7, sink.url("/"), Set.of(), true, "admin"), WebhookRefused.Reason.CHANGED);
    }

    private static void refused(ThrowingCallable what, WebhookRefused.Reason why) {
        assertThatExceptionOfType(WebhookRefused.class)
                .isThrownBy(what)
                .extracting(WebhookRefused::reason)
                .isEqualTo(why);
    }

    private String register(String code, String path, String... topics) {
        return webhooks.register(code, sink.url(path), Set.of(topics), "admin");
    }

    private void publish(String occasion) {
        transaction.executeWithoutResult(
                status -> webhooks.publish("SlaViolationEvent", occasion, BODY, "INC-2026-000001"));
    }

    private static String signature(HttpSink.Call call, String secret) {
        return WebhookSignature.of(
                new LetterId(UUID.fromString(call.header("webhook-id"))),
                Instant.ofEpochSecond(Long.parseLong(call.header("webhook-timestamp"))),
                call.body(),
                List.of(Base64.getDecoder().decode(secret.substring("whsec_".length()))));
    }
}
