package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.EscalationContact;
import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.Threshold;
import io.palier.agreement.ThresholdAction;
import io.palier.organization.SupportLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whom a crossed threshold must reach, step by step: those whom the agreement's contact matrix names for the level and the
 * threshold, whoever the threshold's actions name, and nobody else (domain.md E6). Pure.
 */
final class EscalationLadder {

    private final AgreementVersion agreement;
    private final SupportLevel level;
    private final People people;

    /** For a ticket that stands on that level, with the people as they are now. */
    EscalationLadder(AgreementVersion agreement, SupportLevel level, People people) {
        this.agreement = agreement;
        this.level = level;
        this.people = people;
    }

    /**
     * Whom a step reaches.
     *
     * @param told lowest rung first, each address once; a contact without an address leads to nobody
     * @param uncovered whether a contact was to be on call and nobody was
     */
    record Reach(List<Addressee> told, boolean uncovered) {}

    /**
     * One contact at an instant.
     *
     * @param open whether its hours are open
     * @param told whom it leads to by itself; empty where that is nobody, and the next rung is told instead
     * @param backup who is told as well from the second step on, and is {@code told} while its hours are closed
     * @param uncovered whether it was to be on call and nobody was
     */
    record Rung(
            EscalationContact contact, boolean open, List<Addressee> told, List<Addressee> backup, boolean uncovered) {}

    /** Every contact of the level at an instant, lowest rung first, whatever threshold leads to it. */
    List<Rung> rungs(Instant at) {
        return agreement.contacts().stream()
                .filter(contact -> contact.level() == level)
                .sorted(Comparator.comparingInt(EscalationContact::rung))
                .map(contact -> rung(contact, at))
                .toList();
    }

    /**
     * The first step reaches the contacts of the threshold, the second their backups too, every later one a rung higher.
     * Whose hours are closed has a backup, else the next rung that is open is told instead, and so it is at once where
     * nobody is on call.
     */
    Reach reach(Threshold threshold, int step, Instant at) {
        var byAddress = new LinkedHashMap<String, Addressee>();
        var uncovered = false;
        for (var contact : contacts(threshold, step)) {
            var rung = rung(contact, at);
            uncovered |= rung.uncovered();
            var told = new ArrayList<>(rung.told().isEmpty() ? firstAbove(contact, at) : rung.told());
            if (step > 1) {
                told.addAll(rung.backup());
            }
            told.forEach(addressee -> put(byAddress, addressee));
        }
        acting(threshold).forEach(addressee -> put(byAddress, addressee));
        return new Reach(
                byAddress.values().stream()
                        .sorted(Comparator.comparingInt(Addressee::rung))
                        .toList(),
                uncovered);
    }

    private static void put(LinkedHashMap<String, Addressee> byAddress, Addressee addressee) {
        if (!addressee.address().isBlank()) {
            byAddress.putIfAbsent(addressee.address(), addressee);
        }
    }

    private List<EscalationContact> contacts(Threshold threshold, int step) {
        var highest =
                threshold.rungs().stream().mapToInt(Integer::intValue).max().orElse(0);
        var reached = highest + Math.max(0, step - 2);
        return agreement.contacts().stream()
                .filter(contact -> contact.level() == level)
                .filter(contact -> threshold.rungs().contains(contact.rung())
                        || (highest > 0 && contact.rung() > highest && contact.rung() <= reached))
                .sorted(Comparator.comparingInt(EscalationContact::rung))
                .toList();
    }

    private List<Addressee> firstAbove(EscalationContact contact, Instant at) {
        return rungs(at).stream()
                .filter(other -> other.contact().rung() > contact.rung())
                .map(Rung::told)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Rung rung(EscalationContact contact, Instant at) {
        var hours = contact.hours() == null ? null : agreement.calendars().get(contact.hours());
        var open = hours == null || hours.isOpenAt(at);
        var backup = withAddress(backup(contact));
        var uncovered = contact.who() == Who.ON_CALL && people.onCall().isEmpty();
        return new Rung(contact, open, open ? withAddress(people(contact)) : backup, backup, uncovered);
    }

    private static List<Addressee> withAddress(Stream<Addressee> found) {
        return found.filter(addressee -> !addressee.address().isBlank()).toList();
    }

    /** Who is on call second stands in for the first. */
    private Stream<Addressee> backup(EscalationContact contact) {
        if (contact.who() == Who.ON_CALL) {
            return people.onCall().stream().skip(1).limit(1).map(person -> Addressee.of(contact.rung(), person));
        }
        return Optional.ofNullable(contact.backup()).stream()
                .map(backup -> stranger(contact.rung(), backup.email(), backup.phone()));
    }

    private Stream<Addressee> people(EscalationContact contact) {
        return switch (contact.who()) {
            case TEAM -> Stream.of(team(contact.rung()));
            case ON_CALL -> people.onCall().stream().limit(1).map(person -> Addressee.of(contact.rung(), person));
            case MANAGERS -> people.managers().stream().map(person -> Addressee.of(contact.rung(), person));
            case PERSON ->
                Optional.ofNullable(contact.email()).stream()
                        .map(email -> stranger(contact.rung(), email, contact.phone()));
        };
    }

    /** Whom the threshold tells whatever its rungs say: they stand below the first rung. */
    private Stream<Addressee> acting(Threshold threshold) {
        var holder = threshold.actions().contains(ThresholdAction.TELL_HOLDER)
                ? Stream.of(people.worker() == null ? team(1) : Addressee.of(1, people.worker()))
                : Stream.<Addressee>empty();
        var managers = threshold.actions().contains(ThresholdAction.RAISE_TO_MANAGER)
                ? people.managers().stream().map(person -> Addressee.of(1, person))
                : Stream.<Addressee>empty();
        return Stream.concat(holder, managers);
    }

    private Addressee team(int rung) {
        var holder = people.holder();
        return new Addressee(rung, holder.email(), people.house(), null, holder.code(), level.isVendor());
    }

    private Addressee stranger(int rung, String email, @org.jspecify.annotations.Nullable String phone) {
        return new Addressee(rung, email, phone, people.house(), null, null, level.isVendor());
    }
}
