package io.palier.organization;

/** In which light somebody works. */
public enum Theme {
    /** As the system of the browser at hand. */
    AUTO,
    LIGHT,
    DARK
}
