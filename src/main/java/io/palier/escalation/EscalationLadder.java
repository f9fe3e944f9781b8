package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.EscalationContact;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import java.time.Instant;
import java.util.Comparator;
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
        reachable(event, agreement).stream()
                .flatMap(this::people)
                .filter(addressee -> !addressee.address().isBlank())
                .forEach(addressee -> byAddress.putIfAbsent(addressee.address(), addressee));
        return List.copyOf(byAddress.values());
    }

    /**
     * The contacts of the threshold as they are on duty when it was crossed: whose hours are closed has a backup, else the
     * next rung that is open is told instead, so that somebody hears of it (domain.md E6).
     */
    private static List<EscalationContact> reachable(ThresholdCrossed event, AgreementVersion agreement) {
        return agreement.contactsAt(event.level(), event.threshold()).stream()
                .flatMap(contact -> Stream.concat(Stream.of(contact), above(contact, agreement))
                        .flatMap(candidate -> onDuty(candidate, agreement, event.effectiveAt()))
                        .findFirst()
                        .stream())
                .distinct()
                .toList();
    }

    private static Stream<EscalationContact> above(EscalationContact contact, AgreementVersion agreement) {
        return agreement.contacts().stream()
                .filter(other -> other.level() == contact.level() && other.rung() > contact.rung())
                .sorted(Comparator.comparingInt(EscalationContact::rung));
    }

    private static Stream<EscalationContact> onDuty(EscalationContact contact, AgreementVersion agreement, Instant at) {
        var hours = contact.hours() == null ? null : agreement.calendars().get(contact.hours());
        if (hours == null || hours.isOpenAt(at)) {
            return Stream.of(contact);
        }
        return Stream.ofNullable(contact.backup())
                .map(backup -> new EscalationContact(
                        contact.level(), contact.rung(), EscalationContact.Who.PERSON, backup.name(), backup.email()));
    }

    private Stream<Addressee> people(EscalationContact contact) {
        var outside = contact.level().isVendor();
        return switch (contact.who()) {
            case TEAM, ON_CALL ->
                Stream.of(new Addressee(contact.rung(), holder.email(), house, null, holder.code(), outside));
            case MANAGERS ->
                managers.stream().map(m -> new Addressee(contact.rung(), m.email(), m.language(), m.id(), null, false));
            case PERSON ->
                Stream.ofNullable(contact.email())
                        .map(email -> new Addressee(contact.rung(), email, house, null, null, outside));
        };
    }
}
