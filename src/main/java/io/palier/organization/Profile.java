package io.palier.organization;

/** Somebody's own settings as they were read; {@code version} counts their changes, by whomever. */
public record Profile(StaffMember member, int version) {}
