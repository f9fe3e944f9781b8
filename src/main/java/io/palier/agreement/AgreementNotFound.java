package io.palier.agreement;

/** There is no such agreement or version, or it is none of the reader's business: both look the same (404). */
public class AgreementNotFound extends RuntimeException {

    /** For a front room that looks for a version within what its reader may see. */
    public AgreementNotFound() {
        super("no such agreement");
    }
}
