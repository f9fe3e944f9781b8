package io.palier.calculator;

import io.palier.calculation.CalculationRefused;
import io.palier.calculation.Calculations;
import io.palier.look.Times;
import io.palier.slaclock.Account;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One page: the question on it is its address, so that an answer can be sent to the other side of the table. */
@Controller
class CalculatorController {

    private final Calculations calculations;
    private final CalculatorChoices choices;
    private final Times times;
    private final MessageSource messages;

    CalculatorController(Calculations calculations, CalculatorChoices choices, Times times, MessageSource messages) {
        this.calculations = calculations;
        this.choices = choices;
        this.times = times;
        this.messages = messages;
    }

    @GetMapping("/calculator")
    String calculate(@RequestParam Map<String, String> typed, Model model, Locale locale) {
        var sent = CalculatorForm.of(typed);
        var form = (sent.isBlank() ? example() : sent).withRows();
        var errors = new BeanPropertyBindingResult(form, "form");
        answer(form, errors, locale).ifPresent(account -> model.addAttribute("account", account));
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        model.addAttribute("choices", choices.in(locale));
        return "calculator/calculator";
    }

    private Optional<Account> answer(CalculatorForm form, Errors errors, Locale locale) {
        var typed = new Typed(form);
        try {
            return Optional.of(calculations.answer(typed.draft()));
        } catch (CalculationRefused refused) {
            refused.problems().forEach(problem -> {
                var said = messages.getMessage(
                        "calculation.problem." + problem.fault(), new Object[] {problem.limit()}, locale);
                var quote = typed.quote(problem.field());
                errors.rejectValue(
                        typed.place(problem.field()),
                        "",
                        quote.isEmpty()
                                ? said.substring(0, 1).toUpperCase(locale) + said.substring(1) + "."
                                : messages.getMessage("calculator.wrong", new Object[] {quote, said}, locale));
            });
            return Optional.empty();
        }
    }

    private CalculatorForm example() {
        var now = LocalDateTime.ofInstant(times.now(), times.zone()).truncatedTo(ChronoUnit.HOURS);
        return CalculatorForm.example(times.zone().getId(), now.toString());
    }
}
