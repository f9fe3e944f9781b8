package io.palier.letter;

/** How far a letter has come. */
public enum LetterState {
    WAITING,
    SENT,
    /** Nobody tries any more until a person says so. */
    GIVEN_UP
}
