package io.palier.agreement;

import static io.palier.support.Crew.ADMIN;
import static io.palier.support.Crew.AGENT;
import static io.palier.support.Crew.BILLING;
import static io.palier.support.Crew.IT;
import static io.palier.support.Crew.MANAGER;
import static io.palier.support.Crew.RADIO;
import static io.palier.support.Crew.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.palier.agreement.NegotiationRefused.Reason;
import io.palier.letter.LetterView;
import io.palier.letter.Postbox;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A department's promise to another department is between the two, and both sign it (domain.md §4). */
@PalierTest
class TwoDepartmentsTests {

    private static final StaffId RADIO_MANAGER = new StaffId("radio-manager");
    private static final StaffId CORE = new StaffId("core");

    private final Negotiations table;
    private final Agreements agreements;
    private final Postbox postbox;
    private final Crew crew;

    TwoDepartmentsTests(Negotiations table, Agreements agreements, Postbox postbox, Crew crew) {
        this.table = table;
        this.agreements = agreements;
        this.postbox = postbox;
        this.crew = crew;
    }

    @BeforeEach
    void everybodyIsThere() {
        crew.hire();
        crew.hire(CORE, "Eva Fischer", "L3-CORE", Role.SPECIALIST);
        crew.hire(RADIO_MANAGER, "Rosa Delmas", "L3-RADIO", Role.MANAGER);
    }

    /** Billing promises; to radio, or to whoever hands it a ticket. */
    @ParameterizedTest
    @CsvSource({
        // who, promised to radio: side and whether that person signs; promised to everybody: the same
        "billing, COUNTERPART, true, COUNTERPART, true",
        "radio, OPERATOR, true, , ",
        "manager, OPERATOR, false, OPERATOR, true",
        "admin, OPERATOR, false, OPERATOR, true",
        "radio-manager, OPERATOR, true, OPERATOR, true",
        "core, , , , ",
        "it, , , , ",
        "vendor, , , , ",
        "agent, , , , ",
    })
    void whoSitsWhereAndWhoSigns(
            String who,
            @Nullable Side toRadio,
            @Nullable Boolean signsForRadio,
            @Nullable Side toAll,
            @Nullable Boolean signsForAll) {
        isSeated(proposed("OLA-RADIO", "DEP-RADIO"), new StaffId(who), toRadio, signsForRadio);
        isSeated(proposed("OLA-ALL", null), new StaffId(who), toAll, signsForAll);
    }

    @Test
    void bothDepartmentsSignAndItApplies() {
        var id = proposed("OLA-RADIO", "DEP-RADIO");
        refused(Reason.BENEFICIARY_SIGNS, () -> table.sign(id, MANAGER));
        table.sign(id, RADIO);
        refused(Reason.ALREADY_SIGNED, () -> table.sign(id, RADIO_MANAGER));
        table.sign(id, BILLING);
        assertThat(table.version(id, MANAGER).signatures())
                .extracting(Signature::side, Signature::name)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(Side.OPERATOR, "Rafael Dumont"),
                        org.assertj.core.api.Assertions.tuple(Side.COUNTERPART, "Béatrice Lambert"));
        assertThat(agreements.inForce(
                        AgreementKind.OLA,
                        new PartyCode("DEP-BILLING"),
                        new PartyCode("DEP-RADIO"),
                        null,
                        table.version(id, RADIO).validFrom()))
                .map(AgreementVersion::code)
                .contains("OLA-RADIO");
    }

    @Test
    void theDepartmentThatBenefitsNegotiatesButDraftsNoAgreementOfItsOwn() {
        var first = proposed("OLA-RADIO", "DEP-RADIO");
        var second = table.counterPropose(first, Papers.proposal(Papers.terms(6)), BILLING);
        var third = table.counterPropose(second, Papers.proposal(Papers.terms(5)), RADIO);
        assertThat(table.version(third, BILLING).from()).isEqualTo(Side.OPERATOR);
        assertThat(table.version(third, RADIO).moves()).doesNotContain(NegotiationMove.COPY);
        assertThat(table.version(third, MANAGER).moves()).contains(NegotiationMove.COPY, NegotiationMove.WITHDRAW);
        refused(
                Reason.OPERATOR_ONLY,
                () -> table.copyOf(third, agreement("OLA-OTHER", "DEP-CORE", Papers.terms(4)), RADIO));
    }

    @Test
    void aDepartmentThatIsNeitherSideSeesNothing() {
        var id = proposed("OLA-RADIO", "DEP-RADIO");
        for (var stranger : List.of(CORE, IT, VENDOR, AGENT)) {
            assertThatThrownBy(() -> table.version(id, stranger)).isInstanceOf(AgreementNotFound.class);
            assertThatThrownBy(() -> table.sign(id, stranger)).isInstanceOf(AgreementNotFound.class);
            assertThatThrownBy(() -> table.export(id, stranger)).isInstanceOf(AgreementNotFound.class);
            assertThat(table.mine(stranger)).isEmpty();
        }
        assertThat(table.mine(RADIO)).extracting(NegotiationSummary::waitsForMe).containsExactly(true);
        assertThat(table.mine(ADMIN))
                .filteredOn(s -> s.code().equals("OLA-RADIO"))
                .extracting(NegotiationSummary::waitsForMe)
                .containsExactly(false);
    }

    @Test
    void aDraftOfTheOneSideIsNotShownToTheOther() {
        var draft = table.draft(agreement("OLA-RADIO", "DEP-RADIO", Papers.terms(4)), MANAGER);
        assertThat(table.version(draft, RADIO).moves()).contains(NegotiationMove.REVISE, NegotiationMove.PROPOSE);
        assertThatThrownBy(() -> table.version(draft, BILLING)).isInstanceOf(AgreementNotFound.class);
    }

    @Test
    void bothDepartmentsAreToldOfWhatTheHousePrepared() {
        var id = proposed("OLA-RADIO", "DEP-RADIO");
        assertThat(told()).containsExactlyInAnyOrder("billing@palier.example", "radio@palier.example");
        table.counterPropose(id, Papers.proposal(Papers.terms(6)), BILLING);
        assertThat(told())
                .containsExactlyInAnyOrder("billing@palier.example", "radio@palier.example", "radio@palier.example");
    }

    @Test
    void nobodyOfTheOneSideIsInvitedToSignForTheOther() {
        var id = proposed("OLA-RADIO", "DEP-RADIO");
        for (var own : List.of("radio@palier.example", "Radio@Palier.example", "manager@palier.example")) {
            refused(Reason.SAME_PERSON, () -> table.invite(id, own, RADIO));
        }
        assertThat(table.invite(id, "head-of-billing@palier.example", RADIO).email())
                .isEqualTo("head-of-billing@palier.example");
    }

    private void isSeated(AgreementVersionId id, StaffId who, @Nullable Side side, @Nullable Boolean signs) {
        if (side == null) {
            assertThatThrownBy(() -> table.version(id, who)).isInstanceOf(AgreementNotFound.class);
        } else {
            var seen = table.version(id, who);
            assertThat(seen.mySide()).isEqualTo(side);
            assertThat(seen.allows(NegotiationMove.SIGN)).isEqualTo(signs);
        }
    }

    private AgreementVersionId proposed(String code, @Nullable String beneficiary) {
        var id = table.draft(agreement(code, beneficiary, Papers.terms(4)), MANAGER);
        table.propose(id, 1, MANAGER);
        return id;
    }

    private static NewAgreement agreement(String code, @Nullable String beneficiary, Terms terms) {
        var coverage = new Coverage(
                AgreementKind.OLA,
                new PartyCode("DEP-BILLING"),
                beneficiary == null ? null : new PartyCode(beneficiary),
                null);
        return new NewAgreement(
                code, coverage, "Billing’s promise", "Engagement de la facturation", Papers.proposal(terms));
    }

    private Stream<String> told() {
        return postbox.newest(10).stream().map(LetterView::recipient);
    }

    private static void refused(Reason reason, ThrowingCallable move) {
        assertThatThrownBy(move)
                .asInstanceOf(type(NegotiationRefused.class))
                .extracting(NegotiationRefused::reason)
                .isEqualTo(reason);
    }
}
