package io.palier.sla;

import io.palier.agreement.AgreementKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** House rules of a test, on the calendars of day one. */
final class Decrees {

    private Decrees() {}

    /** A rule for one party with these objectives and, as JSON members, whatever else it says. */
    static void decree(
            JdbcClient jdbc, String code, AgreementKind kind, String party, String objectives, String otherTerms) {
        jdbc.sql("insert into agreement (code, kind, party_code, name_en, name_fr) values (?, ?, ?, 'Test', 'Essai')")
                .params(code, kind.name(), party)
                .update();
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, terms, state, decreed)
                        select ?, 1, '2020-01-01T00:00:00Z',
                               jsonb_set(terms, '{objectives}', cast(? as jsonb)) || cast(? as jsonb), 'ACTIVE', true
                          from agreement_version where agreement_code = 'SLA-DAY-ONE'""")
                .params(code, "[" + objectives + "]", "{" + otherTerms + "}")
                .update();
    }
}
