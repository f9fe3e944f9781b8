package io.palier.agreement;

import io.palier.organization.StaffId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The table at which agreements are made (domain.md §4): drafts, proposals, counter-proposals, signatures. The operator's
 * side is managers and administrators, and where it is promised to a department, that department's people, who alone sign
 * for it then; the other side is the people of the party's teams; to everybody else there is no such agreement
 * ({@link AgreementNotFound}). Every verb is one transaction that leaves one step in the history.
 */
@Service
@Transactional
public class Negotiations {

    private static final Logger LOG = LoggerFactory.getLogger(Negotiations.class);

    private final VersionRows versions;
    private final Drafting drafting;
    private final Bargaining bargaining;
    private final Signing signing;
    private final Invitations invitations;
    private final NegotiationReading reading;
    private final AgreementCheck check;
    private final CompletenessReading completeness;
    private final CanonicalText text;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Negotiations(
            VersionRows versions,
            Drafting drafting,
            Bargaining bargaining,
            Signing signing,
            Invitations invitations,
            NegotiationReading reading,
            AgreementCheck check,
            CompletenessReading completeness,
            CanonicalText text,
            ApplicationEventPublisher events,
            Clock clock) {
        this.versions = versions;
        this.drafting = drafting;
        this.bargaining = bargaining;
        this.signing = signing;
        this.invitations = invitations;
        this.reading = reading;
        this.check = check;
        this.completeness = completeness;
        this.text = text;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Drafts an agreement. It may hold problems in its terms; {@link #propose} demands that there are none.
     *
     * @throws ProblemsFound where its code, names, coverage or validity cannot be kept
     * @throws NegotiationRefused where {@code by} does not speak for the operator
     */
    public AgreementVersionId draft(NewAgreement agreement, StaffId by) {
        var id = drafting.draft(agreement, by, now());
        LOG.info("agreement={} event=drafted", agreement.code());
        return id;
    }

    /**
     * Drafts what a document says: a new agreement, or the next version of the agreed one that has its code, names and
     * coverage. As with {@link #draft}, its terms may hold problems.
     *
     * @throws ProblemsFound where something is missing, or cannot be kept
     */
    public AgreementVersionId importDocument(AgreementDocument document, StaffId by) {
        var id = drafting.importing(document, by, now());
        LOG.info("agreement={} event=imported", document.code());
        return id;
    }

    /** Drafts another agreement with the terms of a version; the proposal of {@code as} gives its validity and note only. */
    public AgreementVersionId copyOf(AgreementVersionId id, NewAgreement as, StaffId by) {
        return drafting.copy(id, as, by, now());
    }

    /** Drafts the version that follows one in force, with the same terms, from now on. */
    public AgreementVersionId amend(AgreementVersionId id, StaffId by) {
        return drafting.amend(id, by, now());
    }

    /** Drafts an answer to the other side's proposal, with the same terms; nobody sees it until it is proposed. */
    public AgreementVersionId draftCounter(AgreementVersionId id, StaffId by) {
        return drafting.counter(id, by, now());
    }

    /**
     * Saves a draft; gives its new revision.
     *
     * @param seenRevision the revision the editor was looking at
     * @throws DraftChanged where somebody saved it since; nothing is overwritten
     */
    public int revise(AgreementVersionId id, int seenRevision, Proposal proposal, StaffId by) {
        return drafting.revise(id, seenRevision, proposal, by, now());
    }

    /** Saves the first draft of an agreement with its coverage and names; its code stays. Otherwise as {@link #revise}. */
    public int redraft(AgreementVersionId id, int seenRevision, NewAgreement agreement, StaffId by) {
        return drafting.redraft(id, seenRevision, agreement, by, now());
    }

    /**
     * Puts a draft on the table. What lay there from the other side is countered, what lay there from the own is replaced.
     *
     * @throws ProblemsFound where something is wrong with it that is not a warning
     * @throws DraftChanged where somebody saved it since
     */
    public void propose(AgreementVersionId id, int seenRevision, StaffId by) {
        var draft = drafting.seen(id, seenRevision, NegotiationMove.PROPOSE, by);
        bargaining.propose(draft, by, now());
        LOG.info("agreement={} version={} event=proposed", draft.code(), draft.version());
    }

    /** Answers the other side's proposal with the next version, at once on the table. Refuses what {@link #propose} does. */
    public AgreementVersionId counterPropose(AgreementVersionId id, Proposal proposal, StaffId by) {
        var now = now();
        var next = drafting.next(reading.found(id, by), NegotiationMove.COUNTER, proposal, by, now);
        var draft = reading.found(next, by);
        bargaining.propose(draft, by, now);
        LOG.info("agreement={} version={} event=counter-proposed", draft.code(), draft.version());
        return next;
    }

    /** Signs what is on the table for the person's side. The second side's signature puts it in force. */
    public void sign(AgreementVersionId id, StaffId by) {
        tell(signing.sign(id, by, now()));
    }

    /**
     * Mails a one-time link to the person who signs for the counterpart; who has a log-in does not need one. The operator
     * signs here, never by a link.
     *
     * @throws IllegalArgumentException where that is no e-mail address
     */
    public SigningLink invite(AgreementVersionId id, String email, StaffId by) {
        if (!TermsCheck.isEmail(email)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
        return invitations.invite(id, email, by, now());
    }

    /** What the link lets its holder read and sign. @throws LinkRefused where it opens nothing, or no longer */
    @Transactional(readOnly = true)
    public VersionView byLink(String token) {
        var link = invitations.open(token, now());
        return reading.viewByLink(versions.find(link.versionId()).orElseThrow());
    }

    /** The document the link is about, as it is signed. @throws LinkRefused where it opens nothing, or no longer */
    @Transactional(readOnly = true)
    public String documentByLink(String token) {
        var link = invitations.open(token, now());
        return document(versions.find(link.versionId()).orElseThrow());
    }

    /**
     * Signs for the counterpart under that name, and uses the link up.
     *
     * @param name 2 to 120 characters, as the person writes it
     * @throws LinkRefused where it opens nothing, or no longer
     */
    public void signByLink(String token, String name) {
        var written = name.strip();
        if (written.length() < 2 || written.length() > 120) {
            throw new IllegalArgumentException("a signature is a name of 2 to 120 characters");
        }
        tell(signing.signByLink(token, written, now()));
    }

    /** Takes back a draft or proposal of the own side, saying why; the reason may be empty. */
    public void withdraw(AgreementVersionId id, String why, StaffId by) {
        AgreementCheck.demandShort(why);
        bargaining.withdraw(id, why, by, now());
    }

    /**
     * Gives notice for the person's side: a version in force ends at that instant, now or later; tickets that are pinned to
     * it keep it, and the other side is told by letter.
     *
     * @param until not before the agreed notice is over, where one is agreed; null for now
     * @throws NegotiationRefused where no reason is given, or it cannot end then
     */
    public void end(AgreementVersionId id, @Nullable Instant until, String why, StaffId by) {
        AgreementCheck.demandShort(why);
        var now = now();
        var end = until == null ? now : until;
        var ended = bargaining.end(id, end, why, by, now);
        events.publishEvent(new AgreementEvent.Ended(id, ended.code(), end, now));
        LOG.info("agreement={} version={} event=ended", ended.code(), ended.version());
    }

    /** Each agreement that concerns the person, by its newest version; what waits for that person's side comes first. */
    @Transactional(readOnly = true)
    public List<NegotiationSummary> mine(StaffId who) {
        return reading.mine(who);
    }

    /** That version. @throws AgreementNotFound where there is none for that reader */
    @Transactional(readOnly = true)
    public VersionView version(AgreementVersionId id, StaffId who) {
        return reading.view(reading.found(id, who), who);
    }

    /** The agreement's versions and what happened at the table. @throws AgreementNotFound where there is none for that reader */
    @Transactional(readOnly = true)
    public Negotiation negotiation(String code, StaffId who) {
        return reading.negotiation(code, who);
    }

    /** What the second version says otherwise than the first, section by section; both may be of any agreement. */
    @Transactional(readOnly = true)
    public List<TermsChange> diff(AgreementVersionId before, AgreementVersionId after, StaffId who) {
        return TermsDiff.between(
                reading.found(before, who).proposal(), reading.found(after, who).proposal());
    }

    /** What is wrong with an agreement that is to be drafted, errors before warnings; empty where nothing. */
    @Transactional(readOnly = true)
    public List<TermsProblem> problems(NewAgreement agreement) {
        return check.problemsOfNew(agreement);
    }

    /** What is wrong with a proposal for the agreement of that version, errors before warnings; empty where nothing. */
    @Transactional(readOnly = true)
    public List<TermsProblem> problems(AgreementVersionId id, Proposal proposal, StaffId who) {
        return check.problemsOfProposal(reading.found(id, who), proposal);
    }

    /** The version as the one document that is exported and signed: the same bytes every time. */
    @Transactional(readOnly = true)
    public String export(AgreementVersionId id, StaffId who) {
        return document(reading.found(id, who));
    }

    /** What would apply to whom from its first instant on if that version came into force. */
    @Transactional(readOnly = true)
    public Completeness completenessWith(AgreementVersionId id, StaffId who) {
        var version = reading.found(id, who);
        return completeness.with(version, version.validFrom());
    }

    /** What would apply to whom from that instant on if that version ended then. */
    @Transactional(readOnly = true)
    public Completeness completenessWithout(AgreementVersionId id, Instant at, StaffId who) {
        return completeness.without(reading.found(id, who), at);
    }

    private String document(StoredVersion version) {
        return Optional.ofNullable(version.document()).orElseGet(() -> text.of(version.asNew()));
    }

    private void tell(Optional<AgreementEvent.Activated> activated) {
        activated.ifPresent(event -> {
            events.publishEvent(event);
            LOG.info("agreement={} event=activated from={}", event.code(), event.from());
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
