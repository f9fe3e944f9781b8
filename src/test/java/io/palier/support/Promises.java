package io.palier.support;

import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Agreements that tests make up. */
public final class Promises {

    private Promises() {}

    /**
     * One promise to residential customers, {@code SLA-ALERTS}: a P1 is resolved within four hours round the clock, with
     * these thresholds (a JSON list without its brackets). At L1 a duty officer with a backup is told first, then the
     * managers, then whoever is on call, then the chief.
     */
    public static void fourHours(JdbcClient jdbc, String thresholds) {
        fourHours(jdbc, thresholds, "");
    }

    /** As above, told by these media (a JSON list without its brackets). */
    public static void fourHours(JdbcClient jdbc, String thresholds, String media) {
        jdbc.sql("""
                        insert into agreement (code, kind, party_code, name_en, name_fr)
                        values ('SLA-ALERTS', 'SLA', 'SEGMENT-RESIDENTIAL', 'Promise', 'Engagement')""").update();
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, terms, state, decreed)
                        select 'SLA-ALERTS', 1, '2020-01-01T00:00:00Z',
                               terms || jsonb_build_object('objectives', cast(:objectives as jsonb),
                                 'thresholds', cast(:thresholds as jsonb), 'contacts', cast(:contacts as jsonb),
                                 'media', cast(:media as jsonb)),
                               'ACTIVE', true
                          from agreement_version where agreement_code = 'SLA-DAY-ONE'""")
                .param("objectives", """
                        [{"metric": "RESOLVE", "priority": "P1", "goal": "PT4H", "calendar": "ALWAYS",
                          "pausedBy": ["AWAITING_CUSTOMER"]}]""")
                .param("thresholds", "[" + thresholds + "]")
                .param("media", "[" + media + "]")
                .param("contacts", """
                        [{"level": "L1", "rung": 1, "who": "PERSON", "name": "Duty", "email": "duty@palier.example",
                          "backup": {"name": "Backup", "email": "backup@palier.example"}},
                         {"level": "L1", "rung": 2, "who": "MANAGERS"},
                         {"level": "L1", "rung": 3, "who": "ON_CALL"},
                         {"level": "L1", "rung": 4, "who": "PERSON", "name": "Chief", "email": "chief@palier.example"}]""")
                .update();
    }

    /**
     * Day one's promises to residential customers, {@code SLA-CALLED}: at L2 whoever is on call is told first, then by day a
     * duty officer and by night her backup, then the managers; at L4 an officer by day and nobody by night. A broken P1 is
     * told by phone, anything else by mail.
     */
    public static void called(JdbcClient jdbc) {
        toldBy(jdbc, "SLA-CALLED", "SLA", "SEGMENT-RESIDENTIAL", """
                {"event": "BREACHED", "priority": "P1", "medium": "PHONE"}, {"event": "BREACHED", "medium": "MAIL"}""", """
                [{"level": "L2", "rung": 1, "who": "ON_CALL"},
                 {"level": "L2", "rung": 2, "who": "PERSON", "name": "Dora", "email": "dora@palier.example",
                  "phone": "+33639980050", "hours": "BUSINESS_HOURS",
                  "backup": {"name": "Nils", "email": "nils@palier.example", "phone": "+33639980051"}},
                 {"level": "L2", "rung": 3, "who": "MANAGERS"},
                 {"level": "L4", "rung": 1, "who": "PERSON", "name": "Omar", "email": "omar@palier.example",
                  "hours": "BUSINESS_HOURS"}]""");
    }

    /** Another agreement, with day one's promises, that is told by these media (a JSON list without its brackets). */
    public static void toldBy(JdbcClient jdbc, String code, String kind, String party, String media) {
        toldBy(jdbc, code, kind, party, media, null);
    }

    private static void toldBy(
            JdbcClient jdbc, String code, String kind, String party, String media, @Nullable String contacts) {
        jdbc.sql("insert into agreement (code, kind, party_code, name_en, name_fr) values (?, ?, ?, ?, ?)")
                .params(code, kind, party, code, code)
                .update();
        jdbc.sql("""
                        insert into agreement_version (agreement_code, version, valid_from, terms, state, decreed)
                        select :code, 1, '2020-01-01T00:00:00Z',
                               terms || jsonb_build_object('media', cast(:media as jsonb),
                                 'contacts', coalesce(cast(:contacts as jsonb), terms -> 'contacts')),
                               'ACTIVE', true
                          from agreement_version where agreement_code = 'SLA-DAY-ONE'""")
                .param("code", code)
                .param("media", "[" + media + "]")
                .param("contacts", contacts, Types.VARCHAR)
                .update();
    }
}
