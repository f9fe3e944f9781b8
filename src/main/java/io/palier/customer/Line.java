package io.palier.customer;

/** One line a customer holds; the number is E.164, such as {@code +33612345678}. */
public record Line(long id, String number, Product product) {

    /** What runs on a line. */
    public enum Product {
        MOBILE,
        FIBRE,
        FIXED,
        ROAMING,
        WHOLESALE
    }
}
