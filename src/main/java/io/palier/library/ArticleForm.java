package io.palier.library;

import io.palier.knowledge.Article;
import io.palier.knowledge.ArticleDraft;
import io.palier.knowledge.ArticleKind;
import io.palier.knowledge.ArticleText;
import io.palier.knowledge.CategoryCode;
import io.palier.knowledge.LearnedStep;
import io.palier.ticket.TicketDetail;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An article as it is being typed: all of it text, so that it can be shown again whatever it is. Nothing in it is ever
 * null.
 *
 * @param version of what was opened, to find out that somebody else saved meanwhile
 * @param ticket the number of the ticket whose solution it is made of; empty where it is simply written
 * @param step empty, or true where {@code stepEn} and {@code stepFr} are to be added to the script of the category
 */
record ArticleForm(
        String version,
        String ticket,
        String kind,
        @NotBlank(message = MISSING) String category,

        @NotBlank(message = MISSING) @Size(max = ArticleText.TITLE, message = TOO_LONG)
        String titleEn,

        @NotBlank(message = MISSING) @Size(max = ArticleText.TITLE, message = TOO_LONG)
        String titleFr,

        @Size(max = ArticleText.SYMPTOM, message = TOO_LONG) String symptomEn,
        @Size(max = ArticleText.SYMPTOM, message = TOO_LONG) String symptomFr,

        @NotBlank(message = MISSING) @Size(max = ArticleText.SOLUTION, message = TOO_LONG)
        String solutionEn,

        @NotBlank(message = MISSING) @Size(max = ArticleText.SOLUTION, message = TOO_LONG)
        String solutionFr,

        String reviewOn,
        @Size(max = 200, message = TOO_LONG) String reason,
        String step,
        @Size(max = ArticleText.STEP, message = TOO_LONG) String stepEn,
        @Size(max = ArticleText.STEP, message = TOO_LONG) String stepFr) {

    private static final String MISSING = "{ticket.problem.MISSING}";
    private static final String TOO_LONG = "{ticket.problem.TOO_LONG}";

    ArticleForm {
        version = said(version);
        ticket = said(ticket);
        kind = said(kind);
        category = said(category);
        titleEn = said(titleEn);
        titleFr = said(titleFr);
        symptomEn = said(symptomEn);
        symptomFr = said(symptomFr);
        solutionEn = said(solutionEn);
        solutionFr = said(solutionFr);
        reviewOn = said(reviewOn);
        reason = said(reason);
        step = said(step);
        stepEn = said(stepEn);
        stepFr = said(stepFr);
    }

    static ArticleForm empty(LocalDate reviewOn) {
        var kind = ArticleKind.KNOWN_ERROR.name();
        return new ArticleForm("", "", kind, "", "", "", "", "", "", "", reviewOn.toString(), "", "", "", "");
    }

    /** An article to be edited; {@code reviewOn} is proposed. */
    static ArticleForm of(Article article, LocalDate reviewOn) {
        var text = article.text();
        return new ArticleForm(
                Integer.toString(article.version()),
                "",
                article.kind().name(),
                article.category().value(),
                text.titleEn(),
                text.titleFr(),
                text.symptomEn(),
                text.symptomFr(),
                text.solutionEn(),
                text.solutionFr(),
                reviewOn.toString(),
                "",
                "",
                "",
                "");
    }

    /** What a ticket's solution taught, in the language of whoever writes it down; the other language stays to be filled in. */
    static ArticleForm of(TicketDetail ticket, Locale locale, LocalDate reviewOn) {
        var french = locale.getLanguage().equals("fr");
        var title = shortened(ticket.summary(), ArticleText.TITLE);
        var symptom = shortened(ticket.description(), ArticleText.SYMPTOM);
        var solution = said(ticket.solution());
        var step = shortened(solution.lines().findFirst().orElse(""), ArticleText.STEP);
        return new ArticleForm(
                "",
                ticket.number().value(),
                ArticleKind.KNOWN_ERROR.name(),
                ticket.category().value(),
                french ? "" : title,
                french ? title : "",
                french ? "" : symptom,
                french ? symptom : "",
                french ? "" : solution,
                french ? solution : "",
                reviewOn.toString(),
                "",
                "true",
                french ? "" : step,
                french ? step : "");
    }

    /** The same about a newer version, so that saving it again replaces that one on purpose. */
    ArticleForm about(int newer) {
        return new ArticleForm(
                Integer.toString(newer),
                ticket,
                kind,
                category,
                titleEn,
                titleFr,
                symptomEn,
                symptomFr,
                solutionEn,
                solutionFr,
                reviewOn,
                reason,
                step,
                stepEn,
                stepFr);
    }

    boolean addsStep() {
        return step.equals("true");
    }

    LearnedStep learned() {
        return new LearnedStep(stepEn, stepFr);
    }

    /** What was typed, where nothing is wrong with it. */
    ArticleDraft draft() {
        var text = new ArticleText(titleEn, titleFr, symptomEn, symptomFr, solutionEn, solutionFr);
        return new ArticleDraft(
                kind.equals(ArticleKind.ARTICLE.name()) ? ArticleKind.ARTICLE : ArticleKind.KNOWN_ERROR,
                new CategoryCode(category),
                text,
                LocalDate.parse(reviewOn),
                reason);
    }

    static String said(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "")
                .replace("\0", "")
                .replace("\r\n", "\n")
                .strip();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
