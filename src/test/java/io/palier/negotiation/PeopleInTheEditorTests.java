package io.palier.negotiation;

import static io.palier.negotiation.Visitor.body;
import static io.palier.support.Crew.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;

import io.palier.agreement.EscalationContact.Who;
import io.palier.agreement.Negotiations;
import io.palier.agreement.Papers;
import io.palier.agreement.Terms;
import io.palier.agreement.Threshold;
import io.palier.agreement.ThresholdAction;
import io.palier.organization.Organization;
import io.palier.support.Crew;
import io.palier.support.PalierTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** When somebody is told, what happens then, and how they are reached: typed, said wrong of, kept and read. */
@PalierTest
class PeopleInTheEditorTests {

    private static final String HOME = "/negotiation/UC-BILLTECH/versions/1";
    private static final String EDIT = HOME + "/edit";

    private final MockMvcTester mvc;
    private final Organization organization;
    private final Negotiations negotiations;
    private final ChangeWords changes;
    private final Crew crew;

    PeopleInTheEditorTests(
            MockMvcTester mvc, Organization organization, Negotiations negotiations, ChangeWords changes, Crew crew) {
        this.mvc = mvc;
        this.organization = organization;
        this.negotiations = negotiations;
        this.changes = changes;
        this.crew = crew;
    }

    @BeforeEach
    void aContractIsDrafted() {
        crew.hire();
        negotiations.draft(Papers.contract("UC-BILLTECH", null, Papers.proposal(Papers.full())), MANAGER);
    }

    @Test
    void whatAThresholdDoesIsTickedAndHowOftenItIsToldAgainIsTyped() {
        assertThat(save(form().with("thresholds[0].actions", "RAISE_VISIBILITY", "TELL_HOLDER")
                        .with("thresholds[0].rungs", "1")
                        .with("thresholds[0].repeat", "1h30")))
                .hasStatus(302);
        assertThat(terms().thresholds())
                .containsExactly(
                        new Threshold(
                                null,
                                Duration.ofMinutes(30),
                                List.of(1),
                                Set.of(ThresholdAction.TELL_HOLDER, ThresholdAction.RAISE_VISIBILITY),
                                Duration.ofMinutes(90)),
                        Papers.breach());
        assertThat(form().value("thresholds[0].repeat")).isEqualTo("1 h 30");
        assertThat(form().value("thresholds[1].repeat")).isEqualTo("15 min");
    }

    @Test
    void whatIsSavedUntouchedStaysTheSame() {
        assertThat(save(form())).hasStatus(302);
        assertThat(terms()).isEqualTo(Papers.full());
    }

    @Test
    void aNumberIsTypedAsPeopleDoAndShownAsTheyReadIt() {
        assertThat(form().value("contacts[1].phone")).isEqualTo("+33 1 99 00 11 23");
        assertThat(save(form().with("contacts[1].phone", "+33(0)1.99.00.11.99")))
                .hasStatus(302);
        assertThat(terms().contacts().get(1).phone()).isEqualTo("+33199001199");
    }

    @Test
    void whoeverIsOnCallHasNoNumberInTheAgreement() {
        save(form().with("contacts[1].who", "ON_CALL"));
        assertThat(terms().contacts().get(1))
                .returns(Who.ON_CALL, c -> c.who())
                .returns(null, c -> c.phone())
                .returns(null, c -> c.email());
    }

    @Test
    void whatCannotStandIsSaidBesideItsField() {
        assertThat(refused("contacts[1].phone", "01 99 00 11 23")).contains("is not a telephone number");
        assertThat(refused("contacts[1].backupPhone", "the NOC")).contains("is not a telephone number");
        assertThat(refused("thresholds[1].repeat", "20 s")).contains("told again after a minute");
        assertThat(refused("thresholds[0].actions", "MOVE_TO_NEXT_LEVEL")).contains("on the last level");
        assertThat(refused("thresholds[0].actions", "MOVE_TO_NEXT_LEVEL", "PROPOSE_NEXT_LEVEL"))
                .contains("either proposed or made");
        var unread = save(form().with("thresholds[1].repeat", "often"));
        assertThat(unread).hasStatus(422);
        assertThat(body(unread)).contains("value=\"often\"", "id=\"thresholds[1].repeat-error\"", "No length of time");
    }

    @Test
    void theVersionSaysWhatHappensAndHowPeopleAreReached() {
        assertThat(asOperator().page(HOME))
                .contains("30 min before the deadline", "tell who works on it")
                .contains("put it at the head of the managers’ board", "told again every 15 min until somebody")
                .contains("whoever is on call for that team", "+33 1 99 00 11 23", "+33 1 99 00 11 24");
    }

    @Test
    void theDifferencesAreReadInBothLanguages() {
        var before = negotiations.negotiation("UC-BILLTECH", MANAGER).latest().proposal();
        save(form().with("thresholds[0].actions", "RAISE_TO_MANAGER")
                .with("thresholds[1].repeat", "30 min")
                .with("contacts[1].phone", "+33 1 99 00 11 99"));
        var stale = asOperator()
                .post(EDIT, form().with("revision", "1").with("then", "save").sent());
        assertThat(stale).hasStatus(409);
        assertThat(body(stale)).contains("tell every manager", "told again every", "+33 1 99 00 11 99");
        assertThat(before.terms()).isEqualTo(Papers.full());

        LocaleContextHolder.setLocale(Locale.FRENCH);
        try {
            assertThat(changes.what("thresholds[PT30M].actions")).isEqualTo("à · 30 min · actions");
            assertThat(changes.what("thresholds[100%].repeat")).endsWith("intervalle de rappel");
            assertThat(changes.word("RAISE_TO_MANAGER")).isEqualTo("prévenir tous les responsables");
            assertThat(changes.word("+33199001199")).isEqualTo("+33 1 99 00 11 99");
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** Saves, and gives the page on which the mistake stands. */
    private String refused(String field, String... values) {
        var kept = Papers.full();
        assertThat(save(form().with(field, values))).hasStatus(302);
        var page = asOperator().page(EDIT);
        assertThat(page).contains("id=\"" + field + "-error\"", "href=\"#" + field + "\"");
        save(form().with("thresholds[0].actions", "TELL_HOLDER")
                .with("thresholds[1].repeat", "15 min")
                .with("contacts[1].phone", "+33199001123")
                .with("contacts[1].backupPhone", "+33199001124"));
        assertThat(terms()).isEqualTo(kept);
        return page;
    }

    private Terms terms() {
        return negotiations.negotiation("UC-BILLTECH", MANAGER).latest().terms();
    }

    private Filled form() {
        return Filled.in(asOperator().page(EDIT));
    }

    private MvcTestResult save(Filled form) {
        return asOperator().post(EDIT, form.with("then", "save").sent());
    }

    private Visitor asOperator() {
        return Visitor.of(mvc, organization, MANAGER);
    }
}
