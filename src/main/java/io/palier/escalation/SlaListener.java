package io.palier.escalation;

import io.palier.agreement.Agreements;
import io.palier.letter.Postbox;
import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.sla.SlaEvent.ThresholdsCrossed;
import io.palier.ticket.Tickets;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whom a crossed threshold must reach, in the transaction that found it: no crossing without its notices and
 * letters, and none of these without the crossing (domain.md E1, docs/adr/0003).
 */
@Component
class SlaListener {

    private static final Logger LOG = LoggerFactory.getLogger(SlaListener.class);

    private final Agreements agreements;
    private final Organization organization;
    private final Tickets tickets;
    private final NoticeTable notices;
    private final NoticeLetter letter;
    private final Postbox postbox;
    private final LetterSettings settings;

    SlaListener(
            Agreements agreements,
            Organization organization,
            Tickets tickets,
            NoticeTable notices,
            NoticeLetter letter,
            Postbox postbox,
            LetterSettings settings) {
        this.agreements = agreements;
        this.organization = organization;
        this.tickets = tickets;
        this.notices = notices;
        this.letter = letter;
        this.postbox = postbox;
        this.settings = settings;
    }

    /** The same crossing a second time tells nobody. */
    @EventListener
    void tell(ThresholdsCrossed event) {
        event.crossings().forEach(this::tell);
    }

    private void tell(ThresholdCrossed event) {
        var agreement = agreements.version(event.agreement());
        var holder = organization.team(event.team()).orElseThrow();
        var occasion = new Occasion(event, agreement, tickets.summary(event.ticket()), holder);
        var ladder = new EscalationLadder(holder, organization.membersWith(Role.MANAGER), settings.language());
        var addressees = ladder.addressees(event, agreement);
        if (addressees.isEmpty()) {
            LOG.warn(
                    "ticket={} event=nobody-to-tell metric={} threshold={} level={} agreement={}",
                    event.ticket(),
                    event.metric(),
                    event.threshold(),
                    event.level(),
                    agreement.code());
        }
        tell(occasion, addressees);
    }

    private void tell(Occasion occasion, List<Addressee> addressees) {
        var event = occasion.event();
        for (var addressee : addressees) {
            var id = occasion.letterTo(addressee.address());
            // the letter goes first, as the notice points to it; a repeat finds both there and adds nothing
            postbox.post(id, letter.of(occasion, addressee));
            if (notices.write(event, addressee, id)) {
                LOG.info(
                        "ticket={} event=told metric={} threshold={} rung={} letter={}",
                        event.ticket(),
                        event.metric(),
                        event.threshold(),
                        addressee.rung(),
                        id);
            }
        }
    }
}
