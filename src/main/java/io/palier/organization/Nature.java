package io.palier.organization;

/** What L2 finds a fault to be; it decides the L3 department that gets the ticket (domain.md §1). */
public enum Nature {
    RADIO_NETWORK,
    CORE_NETWORK,
    BILLING_SYSTEM,
    PROVISIONING_SYSTEM,
    ORDER_MANAGEMENT,
    MEDIATION,
    HARDWARE
}
