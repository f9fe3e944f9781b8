package io.palier.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.Medium;
import io.palier.agreement.MediumRule;
import io.palier.organization.StaffId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaysTests {

    private static final String PHONE = "+33612345678";
    private static final Addressee OURS =
            new Addressee(1, "ours@palier.example", PHONE, Locale.FRENCH, new StaffId("ours"), null, false);
    private static final Addressee STRANGER = new Addressee(2, "noc@vendor.example", Locale.FRENCH, null, null, true);

    @Test
    void whereNothingIsAgreedItIsAMail() {
        assertThat(Ways.to(OURS, List.of())).containsExactly(new Way(Medium.MAIL, "ours@palier.example"));
    }

    @Test
    void aMessageGoesToWhoeverHasANumberAndAMailToWhoeverHasNone() {
        assertThat(Ways.to(OURS, rules(Medium.SMS))).containsExactly(new Way(Medium.SMS, PHONE));
        assertThat(Ways.to(STRANGER, rules(Medium.SMS))).containsExactly(new Way(Medium.MAIL, "noc@vendor.example"));
    }

    @Test
    void severalMediaAreAllUsedOnceEach() {
        assertThat(Ways.to(OURS, rules(Medium.SMS, Medium.MAIL, Medium.SCREEN)))
                .containsExactly(new Way(Medium.SMS, PHONE), new Way(Medium.MAIL, "ours@palier.example"));
        assertThat(Ways.to(STRANGER, rules(Medium.SMS, Medium.MAIL)))
                .containsExactly(new Way(Medium.MAIL, "noc@vendor.example"));
    }

    @Test
    void onScreenAloneNeedsAScreen() {
        assertThat(Ways.to(OURS, rules(Medium.SCREEN))).containsExactly(new Way(Medium.SCREEN, "ours@palier.example"));
        assertThat(Ways.to(STRANGER, rules(Medium.SCREEN))).containsExactly(new Way(Medium.MAIL, "noc@vendor.example"));
    }

    @Test
    void aCallIsForAPersonToMakeAndAMailGoesAsWell() {
        assertThat(Ways.to(OURS, rules(Medium.PHONE)))
                .containsExactly(new Way(Medium.MAIL, "ours@palier.example"), new Way(Medium.PHONE, PHONE));
        assertThat(Ways.to(STRANGER, List.of(rule(Medium.PHONE, "+33198765432"))))
                .as("nobody is told by nothing but somebody else's intention to call")
                .containsExactly(new Way(Medium.MAIL, "noc@vendor.example"));
    }

    @Test
    void anAddressOfItsOwnIsToldInsteadOfTheContacts() {
        var rules = List.of(rule(Medium.SMS, "+33198765432"), rule(Medium.API, "BILLTECH"));
        assertThat(Ways.named(rules)).containsExactly(new Way(Medium.SMS, "+33198765432"), Way.api("BILLTECH"));
        assertThat(Ways.to(STRANGER, rules)).isEmpty();
        assertThat(Ways.to(OURS, rules)).containsExactly(new Way(Medium.SCREEN, "ours@palier.example"));
    }

    @Test
    void whoWantsWarningsOnScreenGetsNoLetterOfOneAndEveryLetterOfABreach() {
        var quiet =
                new Addressee(1, "ours@palier.example", PHONE, Locale.FRENCH, new StaffId("ours"), null, false, true);
        var rules = rules(Medium.MAIL, Medium.SMS);
        assertThat(Ways.to(quiet, rules, false)).containsExactly(new Way(Medium.SCREEN, "ours@palier.example"));
        assertThat(Ways.to(quiet, rules, true)).isEqualTo(Ways.to(OURS, rules));
        assertThat(Ways.to(OURS, rules, false)).isEqualTo(Ways.to(OURS, rules));
    }

    private static List<MediumRule> rules(Medium... media) {
        return Arrays.stream(media).map(medium -> rule(medium, null)).toList();
    }

    private static MediumRule rule(Medium medium, @Nullable String address) {
        return new MediumRule(MediumRule.Event.BREACHED, null, medium, address);
    }
}
