package io.palier.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GapsTests {

    @Test
    void gapsAreFilledByName() {
        var filled = Gaps.fill(
                "Hello {caller}, about {number}: {caller}",
                Map.of(Variable.CALLER, "Jeanne", Variable.NUMBER, "INC-2026-000001"));
        assertThat(filled.text()).isEqualTo("Hello Jeanne, about INC-2026-000001: Jeanne");
        assertThat(filled.empty()).isEmpty();
    }

    @Test
    void whatIsFilledInIsNotLookedThroughAgainNorCarriedOut() {
        var filled = Gaps.fill("{summary}", Map.of(Variable.SUMMARY, "{caller} $1 \\1 ${7*7} #{x} <b>"));
        assertThat(filled.text()).isEqualTo("{caller} $1 \\1 ${7*7} #{x} <b>");
    }

    @Test
    void aGapThatNothingFillsIsShownAndNamed() {
        var filled = Gaps.fill("Dear {caller}, by {due}", Map.of(Variable.DUE, " "));
        assertThat(filled.text()).isEqualTo("Dear …, by …");
        assertThat(filled.empty()).containsExactlyInAnyOrder(Variable.CALLER, Variable.DUE);
    }

    @Test
    void wordsThatAreNoVariablesAreFoundAndBracesWithoutAWordAreText() {
        assertThat(Gaps.unknown("{caller} {Caller} {name} { caller } {} {{number}} {a b}"))
                .containsExactly("Caller", "name");
        assertThat(Gaps.fill("{} {1} {a b} {nonsense}", Map.of()).text()).isEqualTo("{} {1} {a b} {nonsense}");
    }
}
