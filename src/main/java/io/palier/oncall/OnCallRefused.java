package io.palier.oncall;

import io.palier.organization.StaffId;
import io.palier.slaclock.Interval;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What cannot be arranged so (409); the sentence is {@code oncall.refusal.} and the reason. */
public class OnCallRefused extends RuntimeException {

    private final Reason reason;
    private final transient List<StaffId> people;
    private final transient @Nullable Interval during;

    OnCallRefused(Reason reason) {
        this(reason, List.of(), null);
    }

    OnCallRefused(Reason reason, List<StaffId> people, @Nullable Interval during) {
        super("refused: " + reason);
        this.reason = reason;
        this.people = people;
        this.during = during;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Whom it is about; empty where it is about nobody. */
    public List<StaffId> people() {
        return people;
    }

    /** The time it is about; null where it is about none. */
    public @Nullable Interval during() {
        return during;
    }

    /** Why something cannot be arranged. */
    public enum Reason {
        /** Only managers and administrators may, or who is away for themselves. */
        NOT_YOURS,
        /** That team or party has a rota. */
        OWNER_HAS_ONE,
        /** There is no such team or party. */
        OWNER_UNKNOWN,
        /** Somebody named does not work here (any more). */
        PERSON_UNKNOWN,
        /** Another override holds that line in part of that time. */
        OVERRIDE_OVERLAPS,
        /** The same person is away in part of that time by another entry. */
        ABSENCE_OVERLAPS,
        /** Everybody of those would stand in for each other, and nobody would be there. */
        CIRCLE,
        /** A vendor's or partner's people stand in for each other only. */
        SUBSTITUTE_OUTSIDE,
        /** It would be over already. */
        OVER
    }
}
