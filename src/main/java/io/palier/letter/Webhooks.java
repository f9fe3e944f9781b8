package io.palier.letter;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Other systems that are told what happens, by signed HTTP requests (Standard Webhooks 1.0.0). */
@Service
@Transactional
public class Webhooks {

    private static final Logger LOG = LoggerFactory.getLogger(Webhooks.class);
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{1,39}");
    private static final int SECRET_BYTES = 32;

    private final WebhookTable table;
    private final AddressGuard guard;
    private final Postbox postbox;
    private final WebhookSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Webhooks(WebhookTable table, AddressGuard guard, Postbox postbox, WebhookSettings settings, Clock clock) {
        this.table = table;
        this.guard = guard;
        this.postbox = postbox;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every endpoint, by code. */
    @Transactional(readOnly = true)
    public List<WebhookEndpoint> endpoints() {
        return table.all();
    }

    /** The endpoint of that code, empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<WebhookEndpoint> endpoint(String code) {
        return table.find(code);
    }

    /** Registers an endpoint; gives the secret that its requests are signed with, which is shown this once. */
    public String register(String code, String url, Set<String> topics, String by) {
        if (!CODE.matcher(code).matches()) {
            throw new WebhookRefused(WebhookRefused.Reason.CODE_FORM);
        }
        look(url);
        var secret = secret();
        if (!table.insert(code, url, topics, secret, by, clock.instant())) {
            throw new WebhookRefused(WebhookRefused.Reason.CODE_TAKEN);
        }
        LOG.info("endpoint={} event=registered by={}", code, by);
        return WebhookSignature.spelled(secret);
    }

    /**
     * Changes an endpoint that was read at that version. One that is switched off is not called, and what waits for it is
     * given up, to be tried again by hand.
     */
    public void change(String code, long version, String url, Set<String> topics, boolean active, String by) {
        look(url);
        if (!table.update(code, version, url, topics, active)) {
            throw new WebhookRefused(WebhookRefused.Reason.CHANGED);
        }
        if (!active) {
            table.giveUp(code, clock.instant(), "switched off");
        }
        LOG.info("endpoint={} event=changed active={} by={}", code, active, by);
    }

    /** Makes a new secret, which is shown this once; the one before signs as well for a while. */
    public String renewSecret(String code, String by) {
        var secret = secret();
        table.changeSecret(code, secret, clock.instant().plus(settings.overlap()));
        LOG.info("endpoint={} event=secret-renewed by={}", code, by);
        return WebhookSignature.spelled(secret);
    }

    /** Which endpoints hear an event of that type without being named by an agreement. */
    @Transactional(readOnly = true)
    public List<String> hearing(String topic) {
        return table.hearing(topic);
    }

    /**
     * Tells every endpoint that hears events of that type. The same occasion a second time tells nobody.
     *
     * @param occasion names what happened, such as a ticket's number and the position of the entry in its history
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(String topic, String occasion, String json, String thread) {
        tell(table.hearing(topic), topic, occasion, json, thread);
    }

    /** Tells those endpoints, as {@link #publish} does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(Collection<String> endpoints, String topic, String occasion, String json, String thread) {
        Map<LetterId, Letter> letters = new LinkedHashMap<>();
        endpoints.forEach(code -> letters.put(
                LetterId.about(topic + " " + occasion + " to=" + code), Letter.webhook(code, topic, json, thread)));
        postbox.postAll(letters);
    }

    private void look(String url) {
        guard.objection(url).ifPresent(reason -> {
            throw new WebhookRefused(reason);
        });
    }

    private byte[] secret() {
        var secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }
}
