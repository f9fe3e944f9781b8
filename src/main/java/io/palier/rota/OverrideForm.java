package io.palier.rota;

import static io.palier.rota.RotaForm.said;

/** Somebody on a line for a time, as it is typed; the times by the wall clock of the rota's zone. */
record OverrideForm(String line, String person, String from, String until) {

    OverrideForm {
        line = said(line);
        person = said(person);
        from = said(from);
        until = said(until);
    }
}
