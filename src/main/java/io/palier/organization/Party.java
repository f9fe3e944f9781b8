package io.palier.organization;

/** Who signs: the operator, a department, a vendor, another operator, the customers of a segment (domain.md §1). */
public record Party(PartyCode code, String name, Kind kind) {

    /** What a party is to the operator. */
    public enum Kind {
        OPERATOR,
        DEPARTMENT,
        VENDOR,
        INTERCONNECT_PARTNER,
        CUSTOMER_SEGMENT
    }

    /** Refuses a name that is blank or longer than 120 characters with an {@link IllegalArgumentException}. */
    public Party {
        if (name.isBlank() || name.length() > 120) {
            throw new IllegalArgumentException("a party needs a name of at most 120 characters: " + code);
        }
    }
}
