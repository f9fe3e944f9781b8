package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.EscalationContact;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Whom a crossed threshold must reach: those whom the agreement's contact matrix names for the level and the threshold,
 * and nobody else (domain.md E6). Pure.
 */
final class EscalationLadder {

    private final Team holder;
    private final List<StaffMember> managers;
    private final Locale house;

    /** The people as they are now; {@code house} is the language of whoever has none. */
    EscalationLadder(Team holder, List<StaffMember> managers, Locale house) {
        this.holder = holder;
        this.managers = managers;
        this.house = house;
    }

    /** Lowest rung first, each address once; a contact without an address is left out. */
    List<Addressee> addressees(ThresholdCrossed event, AgreementVersion agreement) {
        var byAddress = new LinkedHashMap<String, Addressee>();
        agreement.contactsAt(event.level(), event.percent()).stream()
                .flatMap(this::people)
                .filter(addressee -> !addressee.address().isBlank())
                .forEach(addressee -> byAddress.putIfAbsent(addressee.address(), addressee));
        return List.copyOf(byAddress.values());
    }

    private Stream<Addressee> people(EscalationContact contact) {
        var outside = contact.level().isVendor();
        return switch (contact.who()) {
            case TEAM -> Stream.of(new Addressee(contact.rung(), holder.email(), house, null, holder.code(), outside));
            case MANAGERS ->
                managers.stream().map(m -> new Addressee(contact.rung(), m.email(), m.language(), m.id(), null, false));
            case PERSON ->
                Stream.ofNullable(contact.email())
                        .map(email -> new Addressee(contact.rung(), email, house, null, null, outside));
        };
    }
}
