package io.palier.agreement;

/** What a person may do with a version; {@link VersionView#moves} lists those open to the reader. */
public enum NegotiationMove {
    /** Edit a draft of the own side. */
    REVISE,
    /** Put a draft of the own side on the table. */
    PROPOSE,
    /** Answer the other side's proposal with the next version. */
    COUNTER,
    SIGN,
    /** Mail the counterpart's signer a one-time link. */
    INVITE,
    /** Take back what the own side wrote. */
    WITHDRAW,
    /** Draft the version that follows one in force. */
    AMEND,
    /** Give notice: let one in force end. */
    END,
    /** Draft another agreement with the same terms. */
    COPY
}
