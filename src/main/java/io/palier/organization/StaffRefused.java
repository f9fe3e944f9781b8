package io.palier.organization;

/** That cannot be kept of a person. */
public class StaffRefused extends RuntimeException {

    private final Reason reason;

    StaffRefused(Reason reason) {
        super("staff refused: " + reason);
        this.reason = reason;
    }

    /** What stands against it. */
    public Reason reason() {
        return reason;
    }

    /** Why something is not kept; {@code field} is the one it is said beside. */
    public enum Reason {
        NAME("name"),
        EMAIL("email"),
        /** Nobody without a right. */
        ROLES("roles"),
        /** Agents, specialists and vendors work in a team. */
        TEAM("team"),
        /** The right and the team's level do not go together. */
        LEVEL("roles"),
        /** The team is closed, or there is none. */
        CLOSED("team"),
        /** The house would have no administrator left. */
        LAST_ADMINISTRATOR("roles"),
        /** Nobody shuts the door on themselves. */
        SELF("roles");

        private final String field;

        Reason(String field) {
            this.field = field;
        }

        /** The field of a form. */
        public String field() {
            return field;
        }
    }
}
