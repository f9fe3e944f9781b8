package io.palier.customer;

/** Names a customer inside the house; callers are known by {@link Customer#reference()}. */
public record CustomerId(long value) {}
