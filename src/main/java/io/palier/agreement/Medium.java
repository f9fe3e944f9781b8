package io.palier.agreement;

/** How somebody is reached. */
public enum Medium {
    PHONE,
    SMS,
    MAIL,
    SCREEN,
    API
}
