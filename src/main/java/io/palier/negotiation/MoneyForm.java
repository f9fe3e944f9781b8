package io.palier.negotiation;

import static io.palier.negotiation.Typed.lines;
import static io.palier.negotiation.Typed.said;

import java.util.List;

/** What holds for all penalties; empty amounts are not agreed. */
record MoneyForm(
        String currency, String fee, String floor, String cap, String grace, List<String> exclusions, String rounding) {

    static final MoneyForm NONE = new MoneyForm("EUR", "", "", "", "", List.of(), "HALF_UP");

    MoneyForm {
        currency = said(currency);
        fee = said(fee);
        floor = said(floor);
        cap = said(cap);
        grace = said(grace);
        exclusions = lines(exclusions);
        rounding = said(rounding);
    }

    boolean isEmpty() {
        return (fee + floor + cap + grace).isEmpty() && exclusions.isEmpty();
    }
}
