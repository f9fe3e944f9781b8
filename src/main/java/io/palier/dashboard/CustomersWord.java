package io.palier.dashboard;

import io.palier.satisfaction.Satisfaction;
import io.palier.satisfaction.Surveys;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What customers said lately, beside the board's own figures. */
@ControllerAdvice(assignableTypes = DashboardController.class)
class CustomersWord {

    private static final Duration LATELY = Duration.ofDays(30);

    private final Surveys surveys;
    private final Clock clock;

    CustomersWord(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    /** Of those asked in the last 30 days. */
    @ModelAttribute("satisfaction")
    Satisfaction lately() {
        var now = clock.instant();
        return surveys.figures(now.minus(LATELY), now.plusSeconds(1));
    }
}
