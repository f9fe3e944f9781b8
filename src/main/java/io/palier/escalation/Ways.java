package io.palier.escalation;

import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Turns what an agreement says about media into ways to a person. However it is agreed, nobody is told by no way at all:
 * a way that somebody lacks becomes a mail. Pure.
 */
final class Ways {

    private Ways() {}

    /** As below; but who wants warnings on screen only has them there alone. Of a breach everybody is told as agreed. */
    static List<Way> to(Addressee addressee, List<MediumRule> rules, boolean breach) {
        return addressee.warnedOnScreen() && !breach
                ? List.of(new Way(Medium.SCREEN, addressee.address()))
                : to(addressee, rules);
    }

    /**
     * To somebody whom the contact matrix names. Rules that name an address of their own tell that address instead; who
     * works here sees it on screen then, and so does who is told by a request to a system.
     */
    static List<Way> to(Addressee addressee, List<MediumRule> rules) {
        var usual = rules.stream()
                .filter(rule -> rule.address() == null)
                .map(MediumRule::medium)
                .distinct()
                .toList();
        var ways = new ArrayList<Way>();
        if (usual.contains(Medium.SMS) && addressee.phone() != null) {
            ways.add(new Way(Medium.SMS, addressee.phone()));
        }
        if (isMailed(addressee, usual) || rules.isEmpty()) {
            ways.add(new Way(Medium.MAIL, addressee.address()));
        }
        if (usual.contains(Medium.PHONE)) {
            ways.add(new Way(Medium.PHONE, Objects.requireNonNullElse(addressee.phone(), addressee.address())));
        }
        if (ways.isEmpty() && addressee.hasScreen()) {
            ways.add(new Way(Medium.SCREEN, addressee.address()));
        }
        if (ways.isEmpty() && named(rules).stream().noneMatch(Way::isLetter)) {
            ways.add(new Way(Medium.MAIL, addressee.address()));
        }
        return ways;
    }

    /** A machine calls nobody: where a call is agreed, a mail goes as well, so that it is not left to whoever looks. */
    private static boolean isMailed(Addressee addressee, List<Medium> usual) {
        return usual.contains(Medium.MAIL)
                || usual.contains(Medium.PHONE)
                || (usual.contains(Medium.SMS) && addressee.phone() == null);
    }

    /** To the addresses, numbers and endpoints that rules name themselves. */
    static List<Way> named(List<MediumRule> rules) {
        return rules.stream()
                .flatMap(rule -> Stream.ofNullable(rule.address()).map(address -> new Way(rule.medium(), address)))
                .filter(way -> way.medium() != Medium.SCREEN)
                .distinct()
                .toList();
    }
}
