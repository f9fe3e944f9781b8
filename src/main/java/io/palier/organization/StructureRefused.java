package io.palier.organization;

/** That cannot be kept of a team or a system. */
public class StructureRefused extends RuntimeException {

    private final Reason reason;

    StructureRefused(Reason reason) {
        super("refused: " + reason);
        this.reason = reason;
    }

    /** What stands against it. */
    public Reason reason() {
        return reason;
    }

    /** Why something is not kept; {@code field} is the one it is said beside. */
    public enum Reason {
        /** Another has that code, or had it. */
        TAKEN("code"),
        NAME("nameEn"),
        EMAIL("email"),
        PARTY("party"),
        /** Operator and departments are at L1 to L3, vendors and partners at L4. */
        PARTY_LEVEL("party"),
        /** The owner of a system is no department at work. */
        OWNER("owner"),
        /** A nature would lead to no department at work. */
        DEPARTMENT("nature"),
        /** A system would lead to no vendor's desk at work. */
        VENDOR("system"),
        /** Somebody works in it. */
        HAS_PEOPLE("code"),
        /** A nature leads to it. */
        ROUTED("code"),
        /** It owns a system, or supports one as its vendor. */
        SUPPORTS("code"),
        /** There would be none left at L1 or L2. */
        LAST("code");

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
