package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Assessment;
import io.palier.agreement.Impact;
import io.palier.agreement.PauseReason;
import io.palier.agreement.Priority;
import io.palier.agreement.PriorityTable;
import io.palier.agreement.Scope;
import io.palier.customer.CustomerId;
import io.palier.organization.Nature;
import io.palier.organization.PartyCode;
import io.palier.organization.Role;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.SystemCode;
import io.palier.organization.Team;
import io.palier.organization.TeamCode;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** The ticket itself. Every verb changes it and returns what happened; whether it may is the {@link Staircase}'s say. */
@Entity
@Table(name = "ticket")
@DynamicUpdate // the words are indexed anew whenever a statement names them
class TroubleTicket {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private int version;

    private String number;

    @Enumerated(EnumType.STRING)
    private TicketKind kind;

    @Enumerated(EnumType.STRING)
    private TicketStatus status;

    @Enumerated(EnumType.STRING)
    private SupportLevel level;

    private String teamCode;
    private @Nullable String assignee;

    @Enumerated(EnumType.STRING)
    private Priority priority;

    private String priorityRule;
    private @Nullable String priorityOverride;
    private int severity;

    @Enumerated(EnumType.STRING)
    private Impact impact;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private int affectedCustomers;
    private boolean revenueHit;
    private boolean satisfactionHit;
    private @Nullable Long agreementVersionId;
    private String categoryCode;
    private @Nullable Long customerId;
    private @Nullable Long lineId;
    private @Nullable String systemCode;

    @Enumerated(EnumType.STRING)
    private @Nullable Nature nature;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String language;
    private String summary;
    private String description;

    @Enumerated(EnumType.STRING)
    private @Nullable PauseReason pauseReason;

    private @Nullable Instant resumeAt;
    private @Nullable String proposedSolution;
    private @Nullable String rootCause;
    private @Nullable String solution;
    private boolean firstContactResolution;
    private @Nullable String resolvedByTeam;
    private @Nullable Long mergedInto;
    private String source;
    private @Nullable String externalNumber;
    private @Nullable Instant reportedAt;
    private @Nullable String openedBy;
    private java.util.@Nullable UUID submissionId;
    private Instant openedAt;
    private @Nullable Instant restoredAt;
    private @Nullable Instant resolvedAt;
    private @Nullable Instant endedAt;

    @OneToMany(mappedBy = "ticket", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<Visit> visits = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected TroubleTicket() {}

    TroubleTicket(
            TicketNumber number,
            TicketDraft draft,
            PriorityTable.Decision decision,
            @Nullable Long agreementVersionId,
            Team team,
            @Nullable StaffId assignee,
            StaffId by,
            Instant at) {
        this.number = number.value();
        this.kind = draft.kind();
        this.status = assignee == null ? TicketStatus.ACKNOWLEDGED : TicketStatus.IN_PROGRESS;
        this.channel = draft.channel();
        this.categoryCode = draft.category().value();
        this.customerId = draft.customer() == null ? null : draft.customer().value();
        this.lineId = draft.lineId();
        this.systemCode = draft.system() == null ? null : draft.system().value();
        this.summary = draft.summary();
        this.description = draft.description();
        this.language = draft.language().getLanguage().equals("fr") ? "fr" : "en";
        var external = draft.external();
        this.source = external == null ? "PALIER" : external.source();
        this.externalNumber = external == null ? null : external.number();
        this.reportedAt = external == null ? null : external.reportedAt();
        this.submissionId = draft.submission();
        this.openedBy = by.value();
        this.openedAt = at;
        this.agreementVersionId = agreementVersionId;
        this.priority = decision.priority();
        this.priorityRule = decision.rule();
        this.impact = draft.assessment().impact();
        this.scope = draft.assessment().scope();
        note(draft.assessment());
        this.level = team.level();
        this.teamCode = team.code().value();
        this.assignee = assignee == null ? null : assignee.value();
        visits.add(new Visit(this, 1, team, assignee, at));
    }

    /** @param party the partner the customer belongs to; null for most */
    TicketEvent logged(@Nullable PartyCode party) {
        var agreement = agreementVersionId == null ? null : new AgreementVersionId(agreementVersionId);
        return new TicketEvent.Logged(number(), openedAt, priority, severity, level, team(), agreement, party);
    }

    /** Somebody of the team works on it; nothing where somebody did before during this visit. */
    Optional<TicketEvent> workedOn(Instant at) {
        var visit = lastVisit();
        return visit.workedOn(at)
                ? Optional.of(new TicketEvent.Taken(number(), at, visit.position(), 0))
                : Optional.empty();
    }

    TicketEvent restored(Instant at) {
        restoredAt = at;
        return new TicketEvent.Restored(number(), at, 0);
    }

    /** Gives the ticket to a person; the first person acknowledges it. */
    Optional<TicketEvent> takenBy(StaffId staff, Instant at) {
        assignee = staff.value();
        lastVisit().takenBy(staff);
        return acknowledge(at);
    }

    /** Work has begun, whoever began it; nothing where it had. */
    Optional<TicketEvent> acknowledge(Instant at) {
        if (status != TicketStatus.ACKNOWLEDGED) {
            return Optional.empty();
        }
        status = TicketStatus.IN_PROGRESS;
        return Optional.of(new TicketEvent.Acknowledged(number(), at, 0));
    }

    /** Ends this visit and begins one with the team. */
    TicketEvent goTo(Team team, @Nullable StaffId newAssignee, VisitOutcome outcome, Instant at) {
        var last = lastVisit();
        last.end(outcome, at);
        var next = new Visit(this, last.position() + 1, team, newAssignee, at);
        visits.add(next);
        level = team.level();
        teamCode = team.code().value();
        assignee = newAssignee == null ? null : newAssignee.value();
        return new TicketEvent.Moved(
                number(),
                at,
                priority,
                severity,
                system().orElse(null),
                last.position(),
                last.team(),
                next.position(),
                team.code(),
                level,
                outcome);
    }

    TicketEvent awaits(PauseReason reason, Set<Role> claimedBy, @Nullable Instant until, Instant at) {
        status = reason.waitsForCustomer() ? TicketStatus.PENDING : TicketStatus.HELD;
        pauseReason = reason;
        resumeAt = until;
        return new TicketEvent.Paused(number(), at, reason, claimedBy);
    }

    TicketEvent resume(Instant at) {
        status = TicketStatus.IN_PROGRESS;
        pauseReason = null;
        resumeAt = null;
        return new TicketEvent.Resumed(number(), at);
    }

    /** Solved by the team that holds it; on the call, where L1 solves what nobody else ever held. */
    TicketEvent resolve(@Nullable String cause, String how, Instant at) {
        status = TicketStatus.RESOLVED;
        pauseReason = null;
        resumeAt = null;
        rootCause = cause == null ? rootCause : cause;
        solution = how;
        resolvedAt = at;
        resolvedByTeam = teamCode;
        firstContactResolution = level == SupportLevel.L1 && visits.size() == 1;
        return new TicketEvent.Resolved(number(), at, 0);
    }

    /** Back to work with the team that solved it, which still holds it. */
    TicketEvent reopen(StaffId by, Instant at) {
        status = TicketStatus.IN_PROGRESS;
        resolvedAt = null;
        restoredAt = null;
        firstContactResolution = false;
        return new TicketEvent.Reopened(number(), at, by, 0);
    }

    TicketEvent close(Instant at) {
        end(TicketStatus.CLOSED, at);
        return new TicketEvent.Closed(number(), at);
    }

    /** Cancelled, rejected, or closed where it came from: ended without a promise to keep. */
    TicketEvent withdraw(TicketStatus as, Instant at) {
        end(as, at);
        return new TicketEvent.Withdrawn(number(), at);
    }

    TicketEvent mergeInto(TroubleTicket other, Instant at) {
        mergedInto = other.id;
        return withdraw(TicketStatus.CANCELLED, at);
    }

    /** What it would take to log something else of the same customer, or about the same system, told in the same words. */
    TicketDraft anotherAbout(SplitOrder order) {
        var facts = assessment();
        return new TicketDraft(
                kind,
                channel,
                customer().orElse(null),
                lineId,
                customerId == null ? system().orElse(null) : null,
                order.category(),
                new Assessment(
                        order.category().value(),
                        facts.severity(),
                        facts.impact(),
                        facts.scope(),
                        facts.affectedCustomers(),
                        facts.revenueHit(),
                        facts.satisfactionHit()),
                order.summary(),
                order.description(),
                Locale.forLanguageTag(language),
                List.of(),
                null,
                order.submission());
    }

    void proposed(String how) {
        proposedSolution = how;
    }

    void foundToBe(Nature found) {
        nature = found;
    }

    void concerns(SystemCode system) {
        systemCode = system.value();
    }

    /** The facts changed, and the table decided anew; a manager's override ends with them. */
    Optional<TicketEvent> reassess(Assessment assessment, PriorityTable.Decision decision, Instant at) {
        var before = severity;
        note(assessment);
        priorityRule = decision.rule();
        priorityOverride = null;
        return changePriority(decision.priority(), before, at);
    }

    /** It goes on for another ticket too, with the facts of both; never at a milder priority than it had. */
    Optional<TicketEvent> takesOn(Assessment both, PriorityTable.Decision decision, Instant at) {
        var before = severity;
        note(both);
        if (!isGraverThan(decision.priority())) {
            priorityOverride = decision.priority() == priority ? priorityOverride : null;
            priorityRule = decision.rule();
            return changePriority(decision.priority(), before, at);
        }
        return changePriority(priority, before, at);
    }

    Optional<TicketEvent> overridePriority(Priority to, String why, Instant at) {
        priorityOverride = why;
        return changePriority(to, severity, at);
    }

    Footing footing(boolean vendorAtHand) {
        return new Footing(
                status, level, team(), assigneeId().orElse(null), priority, vendorAtHand, restoredAt != null);
    }

    /** The latest visit on a level before the current one; empty where there was none. */
    Optional<Visit> earlierVisitAt(SupportLevel wanted) {
        return visits.stream()
                .filter(v -> v.level() == wanted)
                .filter(v -> v.position() < lastVisit().position())
                .max(Comparator.comparingInt(Visit::position));
    }

    boolean everHeldBy(@Nullable TeamCode team) {
        return visits.stream().anyMatch(v -> v.team().equals(team));
    }

    long id() {
        return java.util.Objects.requireNonNull(id);
    }

    int version() {
        return version;
    }

    TicketNumber number() {
        return new TicketNumber(number);
    }

    TicketStatus status() {
        return status;
    }

    SupportLevel level() {
        return level;
    }

    TeamCode team() {
        return new TeamCode(teamCode);
    }

    /** It was opened then, and so its first visit began then. */
    TicketEvent correctOpening(Instant then, StaffId by, Instant at) {
        var before = openedAt;
        openedAt = then;
        visits.get(0).beganAt(then);
        return new TicketEvent.OpeningCorrected(number(), at, before, then, by, 0);
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Whether it waits on that level for somebody to take it. */
    boolean isUntakenAt(SupportLevel wanted) {
        return level == wanted && assignee == null && status == TicketStatus.ACKNOWLEDGED;
    }

    Optional<StaffId> assigneeId() {
        return Optional.ofNullable(assignee).map(StaffId::new);
    }

    String category() {
        return categoryCode;
    }

    Optional<CustomerId> customer() {
        return Optional.ofNullable(customerId).map(CustomerId::new);
    }

    Assessment assessment() {
        return new Assessment(categoryCode, severity, impact, scope, affectedCustomers, revenueHit, satisfactionHit);
    }

    /** Its priority, and the rule that decided it. */
    PriorityTable.Decision decision() {
        return new PriorityTable.Decision(priority, priorityRule);
    }

    boolean isGraverThan(Priority other) {
        return priority.compareTo(other) < 0;
    }

    Optional<SystemCode> system() {
        return Optional.ofNullable(systemCode).map(SystemCode::new);
    }

    Optional<Long> agreementVersion() {
        return Optional.ofNullable(agreementVersionId);
    }

    private Optional<TicketEvent> changePriority(Priority to, int severityBefore, Instant at) {
        var from = priority;
        priority = to;
        return from == to && severity == severityBefore
                ? Optional.empty()
                : Optional.of(new TicketEvent.Reprioritised(number(), at, from, to, severity));
    }

    private void note(Assessment assessment) {
        severity = assessment.severity();
        impact = assessment.impact();
        scope = assessment.effectiveScope();
        affectedCustomers = assessment.affectedCustomers();
        revenueHit = assessment.revenueHit();
        satisfactionHit = assessment.satisfactionHit();
    }

    private void end(TicketStatus as, Instant at) {
        status = as;
        pauseReason = null;
        resumeAt = null;
        endedAt = at;
        lastVisit().end(VisitOutcome.ENDED, at);
    }

    private Visit lastVisit() {
        return visits.get(visits.size() - 1);
    }
}
