package io.palier.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import io.palier.organization.Nature;
import io.palier.support.PalierTest;
import io.palier.support.RealData;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@PalierTest
record KnowledgeTests(Knowledge knowledge) {

    @Test
    void parentsComeBeforeTheirChildren() {
        var seen = new HashSet<@Nullable CategoryCode>(Collections.singleton(null));
        for (var category : knowledge.categories()) {
            assertThat(seen).contains(category.parent());
            seen.add(category.code());
        }
        assertThat(seen).hasSizeGreaterThan(30);
    }

    @Test
    void everyCategoryHasATitleInBothLanguagesAndANatureThatExists() {
        assertThat(knowledge.categories()).allSatisfy(category -> {
            assertThat(category.title(Locale.ENGLISH)).isNotBlank();
            assertThat(category.title(Locale.FRENCH)).isNotBlank();
            if (category.candidateNature() != null) {
                assertThat(Nature.valueOf(category.candidateNature())).isNotNull();
            }
        });
    }

    @Test
    void anOrderThatCannotBeCreatedIsOfTheGravestSeverityAndCostsRevenue() {
        assertThat(knowledge.category(new CategoryCode("ORDER_CREATION"))).hasValueSatisfying(category -> {
            assertThat(category.defaultSeverity()).isEqualTo(1);
            assertThat(category.revenueHit()).isTrue();
        });
    }

    @Test
    void aWeakSignalIsFirstMetByRestartingThePhone() {
        var script = knowledge.script(new CategoryCode("SIGNAL"));
        assertThat(script).extracting(ScriptStep::position).containsExactly(1, 2, 3, 4, 5);
        assertThat(script.get(0).instruction(Locale.ENGLISH)).startsWith("Have the phone restarted");
        assertThat(script.get(0).instruction(Locale.FRENCH)).startsWith("Faire redémarrer le téléphone");
    }

    @Test
    void aCategoryWithoutStepsLendsItsParents() {
        assertThat(knowledge.script(new CategoryCode("ORDER_CREATION"))).hasSizeGreaterThanOrEqualTo(3);
        assertThat(knowledge.script(Knowledge.OTHER)).isEmpty();
        assertThat(knowledge.script(new CategoryCode("NO_SUCH_THING"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Pas de réseau dans ma maison depuis deux jours | SIGNAL
            Mes appels se coupent au bout de 2 minutes     | DROPPED_CALL
            On m’entend très mal, la voix est hachée       | VOICE_QUALITY
            Internet est très lent le soir                 | DATA_SPEED
            Ma facture est fausse                          | WRONG_BILL
            Je souhaite résilier mon abonnement            | TERMINATION
            La commande client ne peut pas être créée      | ORDER_CREATION
            Ma nouvelle carte SIM n'est pas activée        | ACTIVATION
            Plus d'internet depuis ce matin                | OUTAGE
            My phone has no signal at home                 | SIGNAL
            Calls drop after one minute                    | DROPPED_CALL
            Wrong bill, I was charged twice                | WRONG_BILL
            Customer order cannot be created               | ORDER_CREATION
            My customer order is late                      | ORDER_DELAY
            Billing/service issues                         | BILLING
            Only 3Mbps                                     | DATA_SPEED
            ''');DELETE <script>'                          | OTHER
            hello                                          | OTHER""")
    void aTextIsGivenAwayByItsWords(String text, String category) {
        assertThat(knowledge.suggest(List.of(text))).containsExactly(new CategoryCode(category));
    }

    @Test
    void aBatchIsAnsweredInItsOrderWhateverItHolds() {
        assertThat(knowledge.suggest(List.of("", "no signal", "a\0b", "refund")))
                .extracting(CategoryCode::value)
                .containsExactly("OTHER", "SIGNAL", "OTHER", "REFUND");
        assertThat(knowledge.suggest(List.of())).isEmpty();
    }

    @Test
    void nearlyAllRealComplaintsGetACategory() {
        var texts = new ArrayList<String>();
        RealData.complaints().forEach(complaint -> texts.add(complaint.get(1)));
        var suggested = knowledge.suggest(texts);
        assertThat(texts).hasSize(2224);
        assertThat(suggested.stream().filter(Knowledge.OTHER::equals).count()).isLessThan(2224 * 8 / 100);
        assertThat(new HashSet<>(suggested)).hasSizeGreaterThan(25);
    }
}
