package io.palier.look;

/** One choice of a select or a scale: what is sent, and what is read. */
public record Option(String value, String label) {}
