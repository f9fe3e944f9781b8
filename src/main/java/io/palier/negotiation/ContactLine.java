package io.palier.negotiation;

import static io.palier.negotiation.Typed.said;

/** Who is told, and how that person is reached. */
record ContactLine(
        String level,
        String rung,
        String who,
        String name,
        String email,
        String phone,
        String hours,
        String backupName,
        String backupEmail,
        String backupPhone) {

    ContactLine {
        level = said(level);
        rung = said(rung);
        who = said(who);
        name = said(name);
        email = said(email);
        phone = said(phone);
        hours = said(hours);
        backupName = said(backupName);
        backupEmail = said(backupEmail);
        backupPhone = said(backupPhone);
    }

    /** Whether somebody stands in, named or not. */
    boolean hasBackup() {
        return !(backupName + backupEmail + backupPhone).isEmpty();
    }
}
