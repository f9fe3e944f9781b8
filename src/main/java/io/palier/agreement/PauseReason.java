package io.palier.agreement;

/** The closed list of reasons to pend a ticket. Which clocks a reason pauses is for each agreement to say (R5). */
public enum PauseReason {
    AWAITING_CUSTOMER,
    CUSTOMER_UNREACHABLE,
    AWAITING_VENDOR,
    AWAITING_OPERATOR,
    PLANNED_WORK,
    SPARE_PART,
    SITE_ACCESS,
    /** The service works again and is watched before anybody calls it solved (domain.md R7). */
    OBSERVATION;

    /** Whether the customer is waited for (TMF621 <em>pending</em>) rather than somebody of ours (<em>held</em>). */
    public boolean waitsForCustomer() {
        return this == AWAITING_CUSTOMER || this == CUSTOMER_UNREACHABLE;
    }
}
