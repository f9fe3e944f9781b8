package io.palier.satisfaction;

import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import io.palier.ticket.TicketNumber;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers were asked after their tickets were closed, and what they said of each level that answered. */
@Service
@Transactional
public class Surveys {

    /** The best score there is; the worst is 1. */
    public static final int BEST = 5;

    /** What the trail of settings calls the terms. */
    public static final String TERMS = "terms";

    private static final Logger LOG = LoggerFactory.getLogger(Surveys.class);

    private final SurveyRows rows;
    private final ScoreRows scores;
    private final TermsRow terms;
    private final SurveyLetter letter;
    private final SettingChanges trail;
    private final Clock clock;

    Surveys(SurveyRows rows, ScoreRows scores, TermsRow terms, SurveyLetter letter, SettingChanges trail, Clock clock) {
        this.rows = rows;
        this.scores = scores;
        this.terms = terms;
        this.letter = letter;
        this.trail = trail;
        this.clock = clock;
    }

    /** What was asked by that link; looking at it says nothing. @throws SurveyNotFound where the link is not ours */
    @Transactional(readOnly = true)
    public Survey byLink(SurveyId id, String signature) {
        if (!letter.isOurs(id, signature)) {
            throw new SurveyNotFound();
        }
        return rows.find(id).orElseThrow(SurveyNotFound::new);
    }

    /**
     * Keeps what the customer says of a level, in place of what they said before.
     *
     * @param score 1, the worst, to {@link #BEST}
     * @throws SurveyNotFound where the link is not ours, or that level did not answer
     * @throws SurveyOver where the time to answer has passed
     * @throws IllegalArgumentException where there is no such score
     */
    public void answer(SurveyId id, String signature, SupportLevel level, int score) {
        if (score < 1 || score > BEST) {
            throw new IllegalArgumentException("a score of 1 to " + BEST + ", not " + score);
        }
        var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var survey = byLink(id, signature);
        if (!survey.isOpen(at)) {
            throw new SurveyOver(id);
        }
        if (!rows.answer(id, level, score, at)) {
            throw new SurveyNotFound();
        }
        LOG.info("ticket={} event=customer-answered level={} score={}", survey.ticket(), level, score);
    }

    /**
     * Keeps what a customer said in another way than by the link, at the time it was said; nothing where nobody was asked
     * about that ticket or level.
     */
    public void hear(TicketNumber ticket, SupportLevel level, int score, Instant at) {
        rows.of(ticket).ifPresent(survey -> rows.answer(survey.id(), level, score, at));
    }

    /** What the ticket's customer was asked and said; empty where nobody was asked. */
    @Transactional(readOnly = true)
    public Optional<Survey> of(TicketNumber ticket) {
        return rows.of(ticket);
    }

    /** How satisfied those were who were asked in [from, until). */
    @Transactional(readOnly = true)
    public Satisfaction figures(Instant from, Instant until) {
        return new Satisfaction(
                scores.all(from, until),
                scores.by("level", SupportLevel::valueOf, from, until),
                scores.by("team_code", TeamCode::new, from, until));
    }

    /** How customers are asked. */
    @Transactional(readOnly = true)
    public SurveyTerms terms() {
        return terms.read();
    }

    /** Asks otherwise from now on; questions that are out keep their time. @throws SurveyChanged where somebody changed them since */
    public void change(SurveyTerms wanted, StaffId by) {
        var before = terms.read();
        if (!terms.write(wanted)) {
            throw new SurveyChanged();
        }
        trail.note(Area.SATISFACTION, TERMS, before.fields(), wanted.fields(), by.value());
        LOG.info("event=satisfaction-terms-changed asked={} by={}", wanted.asked(), by);
    }
}
