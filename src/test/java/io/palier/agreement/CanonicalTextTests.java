package io.palier.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The same content is the same bytes, and what was written can be read. */
class CanonicalTextTests {

    private final JsonMapper json = JsonMapper.builder().build();
    private final CanonicalText text = new CanonicalText(json);

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        var written = text.of(contract(Papers.full()));
        var read = json.readValue(written, AgreementDocument.class);
        assertThat(read).isEqualTo(AgreementDocument.of(contract(Papers.full())));
        assertThat(text.of(read.toNew(""))).isEqualTo(written);
    }

    @Test
    void theOrderInWhichNamesAndReasonsWereGivenDoesNotMatter() {
        var turned = new LinkedHashMap<String, Hours>();
        new TreeMap<>(Papers.terms(4).calendars()).descendingMap().forEach(turned::put);
        assertThat(text.of(contract(Papers.with(turned)))).isEqualTo(text.of(contract(Papers.terms(4))));

        var reasons = List.of(PauseReason.SPARE_PART, PauseReason.AWAITING_OPERATOR, PauseReason.SITE_ACCESS);
        assertThat(text.of(contract(Papers.with(List.of(pausedBy(reasons))))))
                .isEqualTo(text.of(contract(
                        Papers.with(List.of(pausedBy(List.of(reasons.get(2), reasons.get(1), reasons.get(0))))))));
    }

    @Test
    void aLineEndsWithALineFeedWhateverTheMachine() {
        assertThat(text.of(contract(Papers.full()))).endsWith("}\n").doesNotContain("\r", "null", "\t");
    }

    /** Actions, repeats, numbers and notice came later: a document without them reads as it always has. */
    @Test
    void whatWasSignedBeforeKeepsItsHash() {
        var before = text.of(contract(Papers.terms(4)));
        assertThat(before).doesNotContain("actions", "repeat", "phone", "noticeDays");
        assertThat(CanonicalText.sha256(before))
                .isEqualTo("da8d49306f55683b9f5de415060c1c390bc02fdd5cbb06bf4cf8b1a1d61112fc");
        assertThat(text.of(contract(Papers.full())))
                .contains("\"repeat\" : \"PT15M\"", "\"phone\" : \"+33199001123\"", "\"RAISE_VISIBILITY\"");
    }

    @Test
    void anotherContentHasAnotherHash() {
        assertThat(CanonicalText.sha256(text.of(contract(Papers.terms(4)))))
                .matches("[0-9a-f]{64}")
                .isNotEqualTo(CanonicalText.sha256(text.of(contract(Papers.terms(5)))));
    }

    private static Objective pausedBy(List<PauseReason> reasons) {
        var one = Papers.objectives(4).get(1);
        return new Objective(one.metric(), one.priority(), one.goal(), one.calendar(), new LinkedHashSet<>(reasons));
    }

    private static NewAgreement contract(Terms terms) {
        return Papers.contract("UC-BILLTECH", null, Papers.proposal(terms));
    }
}
