package io.palier.desk;

/** Addresses of tickets. What is not shaped as a number matches none of them, and so is not found. */
final class TicketPath {

    static final String TICKET = "/desk/tickets/{number:(?:INC|REQ|DSP|TSK|CHG)-[0-9]{4}-[0-9]{6,12}}";

    private TicketPath() {}
}
