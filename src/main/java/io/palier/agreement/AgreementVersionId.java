package io.palier.agreement;

/** Names one version of one agreement; what a ticket or a clock is pinned to. */
public record AgreementVersionId(long value) {}
