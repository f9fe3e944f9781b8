package io.palier.knowledge;

import io.palier.organization.StaffId;

/** Agents and outsiders read and judge; specialists write; managers and administrators also retire (403). */
public class NotAWriter extends RuntimeException {

    NotAWriter(StaffId who) {
        super(who + " may not write that");
    }
}
