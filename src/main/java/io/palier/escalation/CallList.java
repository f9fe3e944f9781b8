package io.palier.escalation;

import io.palier.agreement.AgreementVersion;
import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.Medium;
import io.palier.organization.PhoneNumber;
import io.palier.organization.StaffId;
import io.palier.organization.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be called under one agreement while one team holds the ticket, rung by rung in the order of telling.
 *
 * @param rungs empty where the agreement names nobody on the level
 * @param alsoTold addresses and numbers that the agreement names for such an event whoever the contacts are
 */
public record CallList(AgreementVersion agreement, Team holder, List<Rung> rungs, List<Direct> alsoTold) {

    public CallList {
        rungs = List.copyOf(rungs);
        alsoTold = List.copyOf(alsoTold);
    }

    /** Who is to be called first; empty where no rung leads to anybody. */
    public Optional<Callee> first() {
        return rungs.stream().flatMap(rung -> rung.call().stream()).findFirst();
    }

    /** Which rung is told instead of one that leads to nobody; empty where none above leads to anybody either. */
    public Optional<Integer> next(Rung rung) {
        return rungs.stream()
                .filter(other -> other.number() > rung.number() && !other.call().isEmpty())
                .map(Rung::number)
                .findFirst();
    }

    /** What becomes of a rung. */
    public enum State {
        /** Its people are there. */
        THERE,
        /** Its hours are closed, and the backup stands in. */
        BACKUP,
        /** Its hours are closed and it has no backup: the next rung is told. */
        OUT_OF_HOURS,
        /** Nobody is on call: the next rung is told at once, and it is a gap of the rota. */
        NOBODY_ON_CALL,
        /** It leads to nobody: the next rung is told. */
        NOBODY
    }

    /**
     * One contact of the matrix.
     *
     * @param number 1 is told first
     * @param name of the person whom the agreement names; null for the others
     * @param call empty where the next rung is told
     * @param then who is called as well when those do not answer
     * @param away who would be called but is away, and nobody stands in
     * @param opensAt when its hours open again; null while they are open
     */
    public record Rung(
            int number,
            Who who,
            @Nullable String name,
            State state,
            List<Callee> call,
            List<Callee> then,
            List<StaffId> away,
            @Nullable Instant opensAt) {

        public Rung {
            call = List.copyOf(call);
            then = List.copyOf(then);
            away = List.copyOf(away);
        }
    }

    /**
     * Somebody to call.
     *
     * @param staff null where it is a team or somebody who does not work here
     * @param phone null where none is known
     * @param media how the agreement has them told, the one to try first first
     * @param insteadOf who is away, so that this one stands in; empty where nobody is
     * @param until when the duty ends, exclusive; null where there is none or no end is in sight
     * @param zone of the rota; null where there is none
     */
    public record Callee(
            String nameEn,
            String nameFr,
            @Nullable StaffId staff,
            @Nullable PhoneNumber phone,
            String mail,
            List<Medium> media,
            List<StaffId> insteadOf,
            @Nullable Instant until,
            @Nullable ZoneId zone) {

        public Callee {
            media = List.copyOf(media);
            insteadOf = List.copyOf(insteadOf);
        }

        /** The name in the reader's language; English unless French is asked for. */
        public String name(Locale locale) {
            return locale.getLanguage().equals("fr") ? nameFr : nameEn;
        }
    }

    /** An address, number or endpoint that a rule of the agreement names itself. */
    public record Direct(Medium medium, String address) {}

    static List<Direct> direct(List<Way> ways) {
        return ways.stream().map(way -> new Direct(way.medium(), way.to())).toList();
    }
}
