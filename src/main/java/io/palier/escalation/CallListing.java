package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.EscalationContact;
import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import io.palier.agreement.MediumRule.Event;
import io.palier.agreement.Priority;
import io.palier.escalation.CallList.Callee;
import io.palier.escalation.CallList.State;
import io.palier.escalation.PeopleAtHand.StandIn;
import io.palier.oncall.Duty;
import io.palier.oncall.OnCall;
import io.palier.oncall.Rotas;
import io.palier.organization.Organization;
import io.palier.organization.PhoneNumber;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what an {@link EscalationLadder} comes to at an instant, with what it takes to call somebody. */
@Component
class CallListing {

    private final PeopleAtHand people;
    private final OnCall onCall;
    private final Rotas rotas;
    private final Organization organization;

    CallListing(PeopleAtHand people, OnCall onCall, Rotas rotas, Organization organization) {
        this.people = people;
        this.onCall = onCall;
        this.rotas = rotas;
        this.organization = organization;
    }

    /** Ready to list for any agreement, as people are there at one instant. */
    At at(Instant at) {
        return new At(at, people.at(at));
    }

    /** At one instant. */
    final class At {

        private final Instant at;
        private final PeopleAtHand.Here here;

        private At(Instant at, PeopleAtHand.Here here) {
            this.at = at;
            this.here = here;
        }

        /** As a broken promise of that priority is told; the holder's level is the ticket's. */
        CallList list(AgreementVersion agreement, Team holder, Priority priority) {
            return new Sheet(at, here, agreement, holder, agreement.mediaFor(Event.BREACHED, priority)).list();
        }
    }

    /** One list being written. */
    private final class Sheet {

        private final Instant at;
        private final PeopleAtHand.Here here;
        private final AgreementVersion agreement;
        private final Team holder;
        private final List<MediumRule> media;

        private Sheet(
                Instant at, PeopleAtHand.Here here, AgreementVersion agreement, Team holder, List<MediumRule> media) {
            this.at = at;
            this.here = here;
            this.agreement = agreement;
            this.holder = holder;
            this.media = media;
        }

        CallList list() {
            var ladder = new EscalationLadder(agreement, holder.level(), here.around(holder, null));
            var rungs = ladder.rungs(at).stream().map(this::rung).toList();
            return new CallList(agreement, holder, rungs, CallList.direct(Ways.named(media)));
        }

        private CallList.Rung rung(EscalationLadder.Rung rung) {
            var contact = rung.contact();
            var backup = callees(contact, rung.backup(), true);
            return new CallList.Rung(
                    contact.rung(),
                    contact.who(),
                    contact.name(),
                    state(rung),
                    rung.open() ? callees(contact, rung.told(), false) : backup,
                    rung.open() ? backup : List.of(),
                    away(contact),
                    rung.open() ? null : opening(contact));
        }

        private List<Callee> callees(EscalationContact contact, List<Addressee> told, boolean standingIn) {
            return told.stream()
                    .map(addressee -> callee(contact, addressee, standingIn))
                    .toList();
        }

        private Callee callee(EscalationContact contact, Addressee addressee, boolean standingIn) {
            var staff = addressee.staff();
            if (staff != null) {
                return colleague(contact, addressee, staff);
            }
            if (addressee.team() != null) {
                return stranger(holder.nameEn(), holder.nameFr(), holder.phone(), addressee);
            }
            var backup = contact.backup();
            var named = standingIn && backup != null ? backup.name() : contact.name();
            var name = Objects.requireNonNullElse(named, addressee.address());
            return stranger(name, name, phone(addressee), addressee);
        }

        private Callee colleague(EscalationContact contact, Addressee addressee, StaffId staff) {
            var name = organization.member(staff).map(StaffMember::name).orElse(staff.value());
            var duty = contact.who() == Who.ON_CALL ? duty(staff) : null;
            return new Callee(
                    name,
                    name,
                    staff,
                    phone(addressee),
                    addressee.address(),
                    media(addressee),
                    insteadOf(contact, staff, duty),
                    duty == null ? null : duty.until(),
                    duty == null ? null : zone());
        }

        private Callee stranger(String nameEn, String nameFr, @Nullable PhoneNumber phone, Addressee addressee) {
            return new Callee(
                    nameEn, nameFr, null, phone, addressee.address(), media(addressee), List.of(), null, null);
        }

        private List<Medium> media(Addressee addressee) {
            return Ways.to(addressee, media).stream().map(Way::medium).toList();
        }

        private @Nullable Duty duty(StaffId staff) {
            return here.duties(holder).stream()
                    .filter(duty -> duty.person().equals(staff))
                    .findFirst()
                    .orElse(null);
        }

        private List<StaffId> insteadOf(EscalationContact contact, StaffId staff, @Nullable Duty duty) {
            if (contact.who() == Who.MANAGERS) {
                return here.standIns().stream()
                        .filter(one -> staff.equals(one.by()) && !staff.equals(one.person()))
                        .map(StandIn::person)
                        .toList();
            }
            return duty == null
                    ? List.of()
                    : Stream.ofNullable(duty.insteadOf()).toList();
        }

        private List<StaffId> away(EscalationContact contact) {
            return switch (contact.who()) {
                case ON_CALL -> onCall.awayWithoutStandIn(holder.code(), at);
                case MANAGERS ->
                    here.standIns().stream()
                            .filter(one -> one.by() == null)
                            .map(StandIn::person)
                            .toList();
                case TEAM, PERSON -> List.of();
            };
        }

        private @Nullable Instant opening(EscalationContact contact) {
            var hours = agreement.calendars().get(contact.hours());
            return hours == null ? null : hours.nextOpening(at);
        }

        private @Nullable ZoneId zone() {
            return rotas.serving(holder.code()).map(rota -> rota.plan().zone()).orElse(null);
        }
    }

    private static @Nullable PhoneNumber phone(Addressee addressee) {
        return addressee.phone() == null
                ? null
                : PhoneNumber.read(addressee.phone()).orElse(null);
    }

    private static State state(EscalationLadder.Rung rung) {
        if (!rung.told().isEmpty()) {
            return rung.open() ? State.THERE : State.BACKUP;
        }
        if (rung.uncovered()) {
            return State.NOBODY_ON_CALL;
        }
        return rung.open() ? State.NOBODY : State.OUT_OF_HOURS;
    }
}
