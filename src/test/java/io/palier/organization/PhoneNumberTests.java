package io.palier.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"+33144556677", "+33 1 44 55 66 77", "+33 (0)1.44.55.66.77"})
    void anInternationalNumberIsReadInAnySpelling(String typed) {
        var number = new PhoneNumber(typed);
        assertThat(number).hasToString("+33144556677");
        assertThat(number.spaced()).isEqualTo("+33 1 44 55 66 77");
    }

    /** Which country a national number is dialled in, nobody could tell at three in the morning. */
    @ParameterizedTest
    @ValueSource(strings = {"", "0144556677", "+33", "+331445566778899", "the NOC"})
    void whatCannotBeDialledFromAnywhereIsRefusedAndNotRepeated(String typed) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PhoneNumber(typed))
                .withMessage("not an international telephone number");
    }

    @Test
    void theSameNumberIsTheSameHoweverItWasWritten() {
        assertThat(new PhoneNumber("+1 212-555-0100")).isEqualTo(new PhoneNumber("+12125550100"));
    }
}
