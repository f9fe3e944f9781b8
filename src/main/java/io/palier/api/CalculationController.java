package io.palier.api;

import io.palier.calculation.CalculationDraft;
import io.palier.calculation.CalculationRefused;
import io.palier.calculation.Calculations;
import io.palier.look.Explanations;
import io.palier.platform.UnreadableFields;
import java.util.Locale;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What a promise would come to, for machines: everything is in the question, nothing is kept. */
@RestController
class CalculationController {

    private final Calculations calculations;
    private final Explanations explanations;

    CalculationController(Calculations calculations, Explanations explanations) {
        this.calculations = calculations;
        this.explanations = explanations;
    }

    @PostMapping("/api/v1/sla/calculations")
    CalculationJson calculate(@RequestBody CalculationDraft question) {
        try {
            var account = calculations.answer(question);
            return CalculationJson.of(
                    account,
                    new CalculationJson.Explanation(
                            explanations.sentence(account, Locale.ENGLISH),
                            explanations.sentence(account, Locale.FRENCH)));
        } catch (CalculationRefused refused) {
            throw new QuestionRefused(refused);
        }
    }

    /** The fields at fault, in the words of the house. */
    private static final class QuestionRefused extends UnreadableFields {

        QuestionRefused(CalculationRefused refused) {
            super(refused.problems().stream()
                    .map(problem ->
                            new Field(problem.field(), "calculation.problem." + problem.fault(), problem.limit()))
                    .toList());
        }
    }
}
