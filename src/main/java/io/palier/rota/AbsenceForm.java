package io.palier.rota;

import static io.palier.rota.RotaForm.said;

/** Somebody away, as it is typed; the times by the wall clock of the house. An empty substitute is nobody. */
record AbsenceForm(String person, String from, String until, String substitute) {

    AbsenceForm {
        person = said(person);
        from = said(from);
        until = said(until);
        substitute = said(substitute);
    }
}
