package io.palier.agreement;

/** How hard the business is hit; declared from the hardest to the mildest. */
public enum Impact {
    HIGH,
    MEDIUM,
    LOW
}
