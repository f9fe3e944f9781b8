package io.palier.escalation;

import io.palier.agreement.Medium;

/**
 * How somebody is told, and where.
 *
 * @param to a mail address, a number or an endpoint's code; on screen, the address of whose screen it is
 */
record Way(Medium medium, String to) {

    /** By a request to that endpoint. */
    static Way api(String endpoint) {
        return new Way(Medium.API, endpoint);
    }

    /** Whether something is sent. Nobody's telephone is rung by a machine: that somebody is to be called is written down. */
    boolean isLetter() {
        return medium == Medium.MAIL || medium == Medium.SMS || medium == Medium.API;
    }
}
