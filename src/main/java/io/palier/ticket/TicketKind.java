package io.palier.ticket;

/** What a ticket is about, and the letters its number begins with (domain.md §1). */
public enum TicketKind {
    INCIDENT("INC"),
    SERVICE_REQUEST("REQ"),
    DISPUTE("DSP"),
    OPERATIONAL_TASK("TSK"),
    SYSTEM_UPGRADE("CHG");

    private final String prefix;

    TicketKind(String prefix) {
        this.prefix = prefix;
    }

    /** The letters that a number of this kind begins with. */
    public String prefix() {
        return prefix;
    }
}
