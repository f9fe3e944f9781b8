package io.palier.letter;

/** A letter, or the whole channel, was turned away. The message is the other side's answer, which may quote addresses. */
final class NotTaken extends Exception {

    private static final long serialVersionUID = 1;

    /** Whom it concerns besides the letter in hand. */
    enum Reach {
        /** Nobody else. */
        LETTER,
        /** Whatever goes to the same recipient: it waits a little, and is charged no attempt. */
        RECIPIENT,
        /** Everything: it waits a little, and is charged no attempt. */
        CHANNEL
    }

    private final Reach reach;
    private final boolean charged;
    private final String kind;

    private NotTaken(Reach reach, boolean charged, String kind, String answer) {
        super(answer);
        this.reach = reach;
        this.charged = charged;
        this.kind = kind;
    }

    /** The other side answered so. */
    static NotTaken answered(Reach reach, String kind, String answer) {
        return new NotTaken(reach, true, kind, answer);
    }

    /** The letter was on its way when that happened; it may be to blame, so it is charged the attempt. */
    static NotTaken because(Reach reach, Exception e) {
        return new NotTaken(reach, true, e.getClass().getSimpleName(), words(e));
    }

    /** There was nobody to give a letter to, which no letter is to blame for. */
    static NotTaken unreachable(Exception e) {
        return new NotTaken(Reach.CHANNEL, false, e.getClass().getSimpleName(), words(e));
    }

    private static String words(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    Reach reach() {
        return reach;
    }

    /** Whether the letter in hand has used up an attempt. */
    boolean isCharged() {
        return charged;
    }

    /** For the log, where the answer must not go. */
    String kind() {
        return kind;
    }

    String answer() {
        return String.valueOf(getMessage());
    }
}
