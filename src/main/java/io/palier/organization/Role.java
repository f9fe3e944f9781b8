package io.palier.organization;

/** What a person may do here; Spring Security knows each as {@code ROLE_} and its name. */
public enum Role {
    /** Logs what callers report and answers them (L1). */
    AGENT,
    /** Works the queue of the IT service or of a department (L2, L3). */
    SPECIALIST,
    /** Works a vendor's or partner's desk (L4) and sees only what was handed to it. */
    VENDOR,
    /** Watches the clocks, may expedite and override. */
    MANAGER,
    /** Keeps people, agreements, imports and the post room. */
    ADMINISTRATOR;

    /** The authority Spring Security checks, such as {@code ROLE_AGENT}. */
    public String authority() {
        return "ROLE_" + name();
    }
}
