package io.palier.knowledge;

import io.palier.organization.Organization;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Known errors and articles: found by what a caller says, written by specialists, counted by their use. Who may not
 * write is told so by a {@link NotAWriter}.
 */
@Service
@Transactional
public class Articles {

    private static final Logger LOG = LoggerFactory.getLogger(Articles.class);
    private static final int LIST = 200;

    private final ArticleRows rows;
    private final ArticleSearch search;
    private final ArticleUses uses;
    private final Organization organization;
    private final Clock clock;

    Articles(ArticleRows rows, ArticleSearch search, ArticleUses uses, Organization organization, Clock clock) {
        this.rows = rows;
        this.search = search;
        this.uses = uses;
        this.organization = organization;
        this.clock = clock;
    }

    /** Whether this person writes articles. */
    public static boolean writes(StaffMember member) {
        return member.is(Role.SPECIALIST) || retires(member);
    }

    /** Whether this person takes articles out of use, and back. */
    public static boolean retires(StaffMember member) {
        return member.is(Role.MANAGER) || member.is(Role.ADMINISTRATOR);
    }

    /** What a text may be about, the likeliest first; articles of that category before others. Retired ones are not found. */
    @Transactional(readOnly = true)
    public List<Article> find(String text, @Nullable CategoryCode category, int limit) {
        return rows.all(search.find(text, category, limit));
    }

    /** The first 200 of a category (of all, where it is null), by title; retired ones only where they are asked for. */
    @Transactional(readOnly = true)
    public List<Article> list(@Nullable CategoryCode category, boolean retired) {
        return rows.list(category, null, retired, LIST);
    }

    /** Those whose review is due on that day, the longest due first. */
    @Transactional(readOnly = true)
    public List<Article> due(LocalDate today) {
        return rows.list(null, today, false, LIST);
    }

    /** The article of that number, retired or not; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<Article> article(ArticleId id) {
        return rows.find(id);
    }

    /** Those of these that there are, in the order given. */
    @Transactional(readOnly = true)
    public List<Article> articles(Collection<ArticleId> ids) {
        return rows.all(ids);
    }

    /** All its versions, the newest first; empty where there is no such article. */
    @Transactional(readOnly = true)
    public List<ArticleVersion> versions(ArticleId id) {
        return rows.versions(id);
    }

    /** The script step it taught; empty where it taught none. */
    @Transactional(readOnly = true)
    public Optional<LearnedStep> stepOf(ArticleId id) {
        return rows.learnedFrom(id);
    }

    /** The article made of that ticket's solution; empty where none was. */
    @Transactional(readOnly = true)
    public Optional<Article> madeOf(String ticketNumber) {
        return rows.ofTicket(ticketNumber);
    }

    /** The articles an agent used for that ticket. */
    @Transactional(readOnly = true)
    public List<Article> usedFor(String ticketNumber) {
        return rows.usedFor(ticketNumber);
    }

    /** Publishes an article. */
    public ArticleId publish(ArticleDraft draft, StaffId by) {
        return publish(draft, null, null, by);
    }

    /**
     * Publishes what a ticket's solution taught and, where {@code step} is not null, adds it to the script of its
     * category. A second time for the same ticket changes nothing and gives the article that is there.
     *
     * @param originTicket the ticket's number; null where the article was simply written
     */
    public ArticleId publish(
            ArticleDraft draft, @Nullable String originTicket, @Nullable LearnedStep step, StaffId by) {
        demand(by, Articles::writes);
        var earlier = Optional.ofNullable(originTicket).flatMap(rows::ofTicket);
        if (earlier.isPresent()) {
            return earlier.get().id();
        }
        var id = rows.insert(draft.reviewOn(), originTicket);
        rows.write(id, 1, draft, by, now());
        if (step != null) {
            rows.learn(id, draft.category(), step);
        }
        LOG.info("article={} event=published by={} step={}", id, by, step != null);
        return id;
    }

    /**
     * Saves a new version; gives its number.
     *
     * @throws ArticleChanged where {@code seenVersion} is not the newest; then nothing was saved
     * @throws ArticleNotFound where there is none
     */
    public int edit(ArticleId id, int seenVersion, ArticleDraft draft, StaffId by) {
        demand(by, Articles::writes);
        demandArticle(id);
        var version = rows.next(id, seenVersion, draft.reviewOn()).orElseThrow(() -> new ArticleChanged(id));
        rows.write(id, version, draft, by, now());
        LOG.info("article={} event=edited version={} by={}", id, version, by);
        return version;
    }

    /** Says that somebody read it and it holds; it is due again from {@code next}. @throws ArticleNotFound without one */
    public void reviewed(ArticleId id, LocalDate next, StaffId by) {
        demand(by, Articles::writes);
        if (!rows.review(id, next, by, now())) {
            throw new ArticleNotFound(id);
        }
        LOG.info("article={} event=reviewed by={}", id, by);
    }

    /** Takes it out of use, with the step it taught: nobody is offered it, but it stays readable. @throws ArticleNotFound without one */
    public void retire(ArticleId id, StaffId by) {
        demand(by, Articles::retires);
        if (!rows.retire(id, by, now())) {
            throw new ArticleNotFound(id);
        }
        LOG.info("article={} event=retired by={}", id, by);
    }

    /** Takes it into use again. @throws ArticleNotFound without one */
    public void restore(ArticleId id, StaffId by) {
        demand(by, Articles::retires);
        if (!rows.retire(id, null, null)) {
            throw new ArticleNotFound(id);
        }
        LOG.info("article={} event=restored by={}", id, by);
    }

    /**
     * Counts what an intake showed and what of it the agent used; once a ticket, however often it is said.
     *
     * @param solved whether the ticket was solved on the call
     */
    public void count(
            String ticketNumber,
            Collection<ArticleId> offered,
            Collection<ArticleId> used,
            boolean solved,
            StaffId by) {
        uses.count(ticketNumber, offered, used, solved, by, now());
    }

    /** Keeps whether it helped this person, in place of what the same person said before. @throws ArticleNotFound without one */
    public void judge(ArticleId id, boolean helpful, StaffId by) {
        demandArticle(id);
        uses.judge(id, helpful, by, now());
    }

    private void demand(StaffId by, Predicate<StaffMember> right) {
        if (organization.member(by).filter(right).isEmpty()) {
            throw new NotAWriter(by);
        }
    }

    private void demandArticle(ArticleId id) {
        if (rows.find(id).isEmpty()) {
            throw new ArticleNotFound(id);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
