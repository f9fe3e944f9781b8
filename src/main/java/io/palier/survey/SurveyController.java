package io.palier.survey;

import io.palier.organization.SupportLevel;
import io.palier.satisfaction.Survey;
import io.palier.satisfaction.SurveyId;
import io.palier.satisfaction.SurveyNotFound;
import io.palier.satisfaction.SurveyOver;
import io.palier.satisfaction.Surveys;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * One press says what a customer thinks of one level. Reading the page says nothing: machines that look through mails
 * follow links, too.
 */
@Controller
@RequestMapping("/satisfaction/{survey:[0-9a-f-]{36}}/{signature:[A-Za-z0-9_-]{1,100}}")
class SurveyController {

    private static final List<Integer> SCORES = List.of(1, 2, 3, 4, 5);

    private final Surveys surveys;
    private final Clock clock;

    SurveyController(Surveys surveys, Clock clock) {
        this.surveys = surveys;
        this.clock = clock;
    }

    @GetMapping
    String read(
            @PathVariable("survey") UUID id,
            @PathVariable String signature,
            CsrfToken forgery,
            Model model,
            HttpServletResponse response) {
        quietly(response);
        forgery.getToken(); // makes the session now, before the head has left
        var survey = byLink(id, signature);
        var open = survey.isOpen(clock.instant());
        if (!open) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("survey", survey);
        model.addAttribute("open", open);
        model.addAttribute("scores", SCORES);
        return "survey/survey";
    }

    /** @param answer a level and a score, such as {@code L2-4} */
    @PostMapping
    String answer(
            @PathVariable("survey") UUID id,
            @PathVariable String signature,
            @RequestParam String answer,
            HttpServletResponse response) {
        quietly(response);
        byLink(id, signature);
        if (!answer.matches("L[1-4]-[1-5]")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var level = SupportLevel.valueOf(answer.substring(0, 2));
        try {
            surveys.answer(new SurveyId(id), signature, level, answer.charAt(3) - '0');
        } catch (SurveyOver over) {
            // the page says so
        } catch (SurveyNotFound absent) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, absent);
        }
        return "redirect:/satisfaction/" + id + "/" + signature + "#" + level;
    }

    private Survey byLink(UUID id, String signature) {
        try {
            return surveys.byLink(new SurveyId(id), signature);
        } catch (SurveyNotFound absent) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, absent);
        }
    }

    /** The address is the key: it is not to be indexed, kept, or told to the next site. */
    private static void quietly(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "no-store");
    }
}
