package io.palier.agreement;

import io.palier.organization.PartyCode;
import io.palier.organization.SystemCode;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What we promised and were promised: agreements by what they cover, and their immutable versions. */
@Service
@Transactional(readOnly = true)
public class Agreements {

    private final JdbcClient jdbc;
    private final TermsDocument document;
    private final ReadyVersions ready;
    private final VersionShelf shelf;
    private final CompletenessReading completeness;

    Agreements(
            JdbcClient jdbc,
            TermsDocument document,
            ReadyVersions ready,
            VersionShelf shelf,
            CompletenessReading completeness) {
        this.jdbc = jdbc;
        this.document = document;
        this.ready = ready;
        this.shelf = shelf;
        this.completeness = completeness;
    }

    /** The version in force for the party, whoever benefits and whatever system it is about; see below. */
    public Optional<AgreementVersion> inForce(AgreementKind kind, PartyCode party, Instant at) {
        return inForce(kind, party, null, null, at);
    }

    /**
     * The version in force at that instant of the agreement of that kind that covers the party, the beneficiary and the
     * system most specifically ({@link Coverage#specificity}). Empty where nothing was promised, or the promise expired
     * (domain.md §4).
     *
     * @param party the counterpart
     * @param beneficiary to whom it is promised, where that is one department
     * @param system the system concerned, where it is known
     */
    public Optional<AgreementVersion> inForce(
            AgreementKind kind,
            PartyCode party,
            @Nullable PartyCode beneficiary,
            @Nullable SystemCode system,
            Instant at) {
        return jdbc.sql("""
                        select v.id from agreement_version v join agreement a on a.code = v.agreement_code
                         where a.kind = :kind and (a.party_code is null or a.party_code = :party)
                           and (a.beneficiary_code is null or a.beneficiary_code = :beneficiary)
                           and (a.system_code is null or a.system_code = :system)
                           and v.state in ('ACTIVE', 'SUPERSEDED', 'ENDED')
                           and v.valid_from <= :at and (v.valid_until is null or v.valid_until > :at)
                         order by a.system_code is not null desc, a.beneficiary_code is not null desc,
                               a.party_code is not null desc, v.valid_from desc, v.id desc limit 1""")
                .param("kind", kind.name())
                .param("party", party.value())
                .param("beneficiary", beneficiary == null ? null : beneficiary.value(), Types.VARCHAR)
                .param("system", system == null ? null : system.value(), Types.VARCHAR)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional()
                .map(id -> version(new AgreementVersionId(id)));
    }

    /** That version. @throws java.util.NoSuchElementException where there is none: a version is never removed */
    public AgreementVersion version(AgreementVersionId id) {
        var mark = shelf.mark();
        return shelf.find(id, mark).orElseGet(() -> {
            var stored = stored(id);
            var version = ready.of(stored);
            if (stored.state().isAgreed()) {
                shelf.put(version, mark);
            }
            return version;
        });
    }

    /** That version as it would count if those days were decided so; nothing is decided by asking. */
    public AgreementVersion withHolidays(AgreementVersionId id, HolidayDecision decision) {
        return ready.asIf(stored(id), decision);
    }

    /** Every version that both sides signed, and every house rule; newest first within each agreement. */
    public List<AgreementVersion> all() {
        return jdbc
                .sql(TermsDocument.VERSION
                        + " where v.state in ('ACTIVE', 'SUPERSEDED', 'ENDED') order by a.code, v.version desc")
                .query(document::read)
                .list()
                .stream()
                .map(ready::of)
                .toList();
    }

    /** What applies to everybody a ticket can reach at that instant, with what is promised at each priority. */
    public Completeness completeness(Instant at) {
        return completeness.at(at);
    }

    private StoredVersion stored(AgreementVersionId id) {
        return jdbc.sql(TermsDocument.VERSION + " where v.id = ?")
                .param(id.value())
                .query(document::read)
                .optional()
                .orElseThrow();
    }
}
