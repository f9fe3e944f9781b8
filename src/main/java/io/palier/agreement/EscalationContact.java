package io.palier.agreement;

import io.palier.organization.PhoneNumber;
import io.palier.organization.SupportLevel;
import org.jspecify.annotations.Nullable;

/**
 * Whom a crossed threshold must reach while a ticket stands on a level. Rung 1 is told first.
 *
 * @param email where a {@link Who#PERSON} is written to; null for the others, who are looked up when it happens
 * @param phone where a {@link Who#PERSON} is reached by SMS, in international spelling; null where not
 * @param hours the calendar of the agreement during which this contact is reached; null for always
 * @param backup who is told instead while the contact's hours are closed; null where nobody stands in
 */
public record EscalationContact(
        SupportLevel level,
        int rung,
        Who who,
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String hours,
        @Nullable Backup backup) {

    /** Keeps a number in international spelling; what is none stays as it was written, so that it can be shown and refused. */
    public EscalationContact {
        phone = international(phone);
    }

    /** Who a contact stands for. */
    public enum Who {
        /** The team that holds the ticket: its mailbox, and its members on screen. */
        TEAM,
        /** Whoever is on call for the team that holds the ticket. */
        ON_CALL,
        /** Every manager. */
        MANAGERS,
        /** The person named in the agreement. */
        PERSON
    }

    /** A named person who stands in; {@code phone} is null where no SMS reaches them. */
    public record Backup(
            String name, String email, @Nullable String phone) {

        public Backup {
            phone = international(phone);
        }

        /** Somebody whose number is not known. */
        public Backup(String name, String email) {
            this(name, email, null);
        }
    }

    /** A contact without a number. */
    public EscalationContact(
            SupportLevel level,
            int rung,
            Who who,
            @Nullable String name,
            @Nullable String email,
            @Nullable String hours,
            @Nullable Backup backup) {
        this(level, rung, who, name, email, null, hours, backup);
    }

    /** A contact at all hours. */
    public EscalationContact(SupportLevel level, int rung, Who who, @Nullable String name, @Nullable String email) {
        this(level, rung, who, name, email, null, null, null);
    }

    private static @Nullable String international(@Nullable String phone) {
        return phone == null
                ? null
                : PhoneNumber.read(phone).map(PhoneNumber::value).orElse(phone);
    }
}
