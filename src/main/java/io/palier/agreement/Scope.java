package io.palier.agreement;

/** How many customers are affected; declared from the narrowest to the widest. */
public enum Scope {
    ONE_CUSTOMER,
    SEVERAL_CUSTOMERS,
    WHOLE_AREA
}
