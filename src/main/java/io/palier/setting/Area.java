package io.palier.setting;

/** What a setting is about. */
public enum Area {
    STAFF,
    TEAM,
    SYSTEM,
    CATEGORY,
    SCRIPT,
    ROUTE,
    SATISFACTION
}
