package io.palier.escalation;

import io.palier.organization.News;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.organization.TeamCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to tell.
 *
 * @param rung of the contact matrix, the lowest where several lead to the same address
 * @param phone where an SMS reaches them, in international spelling; null where none does
 * @param staff whose notice it is on screen; null where the address is a team's or a stranger's
 * @param team whose members all have the notice on screen; null where it is a person's
 * @param outsider whether the letter leaves the operator's house
 * @param warnedOnScreen whether this person wants warnings on screen only; a breach is told as agreed
 */
record Addressee(
        int rung,
        String address,
        @Nullable String phone,
        Locale language,
        @Nullable StaffId staff,
        @Nullable TeamCode team,
        boolean outsider,
        boolean warnedOnScreen) {

    /** Somebody whom warnings reach as breaches do. */
    Addressee(
            int rung,
            String address,
            @Nullable String phone,
            Locale language,
            @Nullable StaffId staff,
            @Nullable TeamCode team,
            boolean outsider) {
        this(rung, address, phone, language, staff, team, outsider, false);
    }

    /** Somebody who is told by mail only. */
    Addressee(
            int rung,
            String address,
            Locale language,
            @Nullable StaffId staff,
            @Nullable TeamCode team,
            boolean outsider) {
        this(rung, address, null, language, staff, team, outsider, false);
    }

    /** Whether anybody who logs in sees what is told here. */
    boolean hasScreen() {
        return staff != null || team != null;
    }

    /** One of our own people. */
    static Addressee of(int rung, StaffMember person) {
        return new Addressee(
                rung,
                person.email(),
                person.phone() == null ? null : person.phone().value(),
                person.language(),
                person.id(),
                null,
                person.isOutsider(),
                person.preferences().onScreen().contains(News.WARNING));
    }
}
