package io.palier.organization;

/**
 * A team is about to be closed, in a transaction that whoever still needs it can break off.
 *
 * @param team to which nothing will go any more
 */
public record TeamCloses(TeamCode team) {}
