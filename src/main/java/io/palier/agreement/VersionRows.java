package io.palier.agreement;

import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import io.palier.organization.SystemCode;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of agreements, their versions and the saved states of drafts. */
@Component
class VersionRows {

    private final JdbcClient jdbc;
    private final TermsDocument document;

    VersionRows(JdbcClient jdbc, TermsDocument document) {
        this.jdbc = jdbc;
        this.document = document;
    }

    Optional<StoredVersion> find(AgreementVersionId id) {
        return jdbc.sql(TermsDocument.VERSION + " where v.id = ?")
                .param(id.value())
                .query(document::read)
                .optional();
    }

    /** Newest first. */
    List<StoredVersion> of(String code) {
        return jdbc.sql(TermsDocument.VERSION + " where a.code = ? order by v.version desc")
                .param(code)
                .query(document::read)
                .list();
    }

    /** By agreement, newest first within each. */
    List<StoredVersion> all() {
        return jdbc.sql(TermsDocument.VERSION + " order by a.code, v.version desc")
                .query(document::read)
                .list();
    }

    /** Lets one person at a time move a version of that agreement; false where there is none. */
    boolean lock(String code) {
        return jdbc.sql("select code from agreement where code = ? for update")
                .param(code)
                .query(String.class)
                .optional()
                .isPresent();
    }

    /** Lets one agreement at a time come into force where that version's coverage is. */
    void lockCoverage(AgreementVersionId id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('coverage|' || coverage)) from agreement_version where id = ?")
                .param(id.value())
                .query((row, number) -> true)
                .list();
    }

    void insert(NewAgreement agreement) {
        write("""
                insert into agreement (code, kind, party_code, beneficiary_code, system_code, name_en, name_fr)
                values (:code, :kind, :party, :beneficiary, :system, :nameEn, :nameFr)""", agreement);
    }

    /** Gives the agreement of that code this coverage and these names; the database allows it before it is proposed. */
    void correct(NewAgreement agreement) {
        write("""
                update agreement set kind = :kind, party_code = :party, beneficiary_code = :beneficiary,
                  system_code = :system, name_en = :nameEn, name_fr = :nameFr where code = :code""", agreement);
    }

    private void write(String statement, NewAgreement agreement) {
        jdbc.sql(statement)
                .param("code", agreement.code())
                .param("kind", agreement.coverage().kind().name())
                .param("party", value(agreement.coverage().party()), Types.VARCHAR)
                .param("beneficiary", value(agreement.coverage().beneficiary()), Types.VARCHAR)
                .param("system", value(agreement.coverage().system()), Types.VARCHAR)
                .param("nameEn", agreement.nameEn())
                .param("nameFr", agreement.nameFr())
                .update();
    }

    /** The next version of that agreement, as a draft of that side. */
    AgreementVersionId insert(String code, Side from, Proposal proposal) {
        var id = jdbc.sql("""
                        insert into agreement_version
                          (agreement_code, version, state, proposed_by, valid_from, valid_until, terms, note)
                        select :code, coalesce(max(version), 0) + 1, 'DRAFT', :from, :validFrom, :validUntil,
                               cast(:terms as jsonb), :note
                          from agreement_version where agreement_code = :code
                        returning id""")
                .param("code", code)
                .param("from", from.name())
                .param("validFrom", utc(proposal.validFrom()))
                .param("validUntil", end(proposal.validUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("terms", document.write(proposal.terms()))
                .param("note", proposal.note())
                .query(Long.class)
                .single();
        return new AgreementVersionId(id);
    }

    void save(AgreementVersionId draft, Proposal proposal) {
        jdbc.sql("""
                        update agreement_version set terms = cast(:terms as jsonb), valid_from = :validFrom,
                          valid_until = :validUntil, note = :note, revision = revision + 1 where id = :id""")
                .param("id", draft.value())
                .param("terms", document.write(proposal.terms()))
                .param("validFrom", utc(proposal.validFrom()))
                .param("validUntil", end(proposal.validUntil()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("note", proposal.note())
                .update();
    }

    /** Keeps what the draft says now under its revision. */
    void keepRevision(AgreementVersionId draft, StaffId by, Instant at) {
        jdbc.sql("""
                        insert into draft_revision
                          (version_id, revision, terms, valid_from, valid_until, note, saved_by, saved_at)
                        select id, revision, terms, valid_from, valid_until, note, :by, :at
                          from agreement_version where id = :id""")
                .param("id", draft.value())
                .param("by", by.value())
                .param("at", utc(at))
                .update();
    }

    /** What the draft said at that revision; empty where it never had one. */
    Optional<Proposal> revision(AgreementVersionId draft, int revision) {
        return jdbc.sql("select *, terms::text as written from draft_revision where version_id = ? and revision = ?")
                .params(draft.value(), revision)
                .query((row, number) -> new Proposal(
                        document.terms(row.getString("written")),
                        row.getObject("valid_from", OffsetDateTime.class).toInstant(),
                        TermsDocument.instant(row, "valid_until"),
                        row.getString("note")))
                .optional();
    }

    void propose(AgreementVersionId draft, String text) {
        jdbc.sql("update agreement_version set state = 'PROPOSED', document = ? where id = ?")
                .params(text, draft.value())
                .update();
    }

    void move(AgreementVersionId id, VersionState to) {
        jdbc.sql("update agreement_version set state = ? where id = ?")
                .params(to.name(), id.value())
                .update();
    }

    void activate(AgreementVersionId id, Instant from) {
        jdbc.sql("update agreement_version set state = 'ACTIVE', valid_from = ? where id = ?")
                .params(utc(from), id.value())
                .update();
    }

    void end(AgreementVersionId id, VersionState to, Instant until) {
        jdbc.sql("update agreement_version set state = ?, valid_until = ? where id = ?")
                .params(to.name(), utc(until), id.value())
                .update();
    }

    /** Other agreements of that coverage that are in force at some instant of that time. */
    List<String> ties(Coverage coverage, String code, Instant from, @Nullable Instant until) {
        return jdbc.sql("""
                        select distinct a.code from agreement_version v join agreement a on a.code = v.agreement_code
                         where a.code <> :code and v.state in ('ACTIVE', 'SUPERSEDED', 'ENDED') and a.kind = :kind
                           and a.party_code is not distinct from :party
                           and a.beneficiary_code is not distinct from :beneficiary
                           and a.system_code is not distinct from :system
                           and tstzrange(v.valid_from, v.valid_until) && tstzrange(:from, :until)
                         order by a.code""")
                .param("code", code)
                .param("kind", coverage.kind().name())
                .param("party", value(coverage.party()), Types.VARCHAR)
                .param("beneficiary", value(coverage.beneficiary()), Types.VARCHAR)
                .param("system", value(coverage.system()), Types.VARCHAR)
                .param("from", utc(from))
                .param("until", end(until), Types.TIMESTAMP_WITH_TIMEZONE)
                .query(String.class)
                .list();
    }

    private static @Nullable String value(@Nullable PartyCode code) {
        return code == null ? null : code.value();
    }

    private static @Nullable String value(@Nullable SystemCode code) {
        return code == null ? null : code.value();
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable OffsetDateTime end(@Nullable Instant until) {
        return until == null ? null : utc(until);
    }
}
