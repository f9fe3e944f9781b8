package io.palier.agreement;

import io.palier.organization.PartyCode;
import io.palier.organization.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions on holidays; of several on one day the last counts. */
@Component
class DecisionRows {

    private static final String LAST = """
            select distinct on (d.day) d.*, coalesce(s.name, d.decided_by) as name
              from holiday_decision d left join staff_member s on s.id = d.decided_by
             where d.party_code = :party and d.country = :country\s""";

    private final JdbcClient jdbc;

    DecisionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row, with its author's name. */
    record Decision(
            LocalDate day, String nameEn, String nameFr, boolean approved, boolean own, String name, Instant at) {}

    /** The days that close that party's calendars of that country, whatever the year. */
    Set<LocalDate> approved(PartyCode party, String country) {
        var days = new TreeSet<LocalDate>();
        jdbc
                .sql(LAST + "order by d.day, d.id desc")
                .param("party", party.value())
                .param("country", country.toLowerCase(Locale.ROOT))
                .query((row, number) -> decision(row))
                .list()
                .stream()
                .filter(Decision::approved)
                .forEach(d -> days.add(d.day()));
        return days;
    }

    /** What was decided last on each day of a year, in order. */
    List<Decision> of(PartyCode party, String country, int year) {
        return jdbc.sql(LAST + "and d.day between :first and :last order by d.day, d.id desc")
                .param("party", party.value())
                .param("country", country.toLowerCase(Locale.ROOT))
                .param("first", LocalDate.of(year, 1, 1))
                .param("last", LocalDate.of(year, 12, 31))
                .query((row, number) -> decision(row))
                .list();
    }

    void insert(PartyCode party, String country, Decision decision, StaffId by) {
        jdbc.sql("""
                        insert into holiday_decision
                          (party_code, country, day, name_en, name_fr, approved, own, decided_by, decided_at)
                        values (:party, :country, :day, :nameEn, :nameFr, :approved, :own, :by, :at)""")
                .param("party", party.value())
                .param("country", country)
                .param("day", decision.day())
                .param("nameEn", decision.nameEn())
                .param("nameFr", decision.nameFr())
                .param("approved", decision.approved())
                .param("own", decision.own())
                .param("by", by.value())
                .param("at", VersionRows.utc(decision.at()))
                .update();
    }

    /** Grows with every decision. */
    long last() {
        return jdbc.sql("select coalesce(max(id), 0) from holiday_decision")
                .query(Long.class)
                .single();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("day", LocalDate.class),
                row.getString("name_en"),
                row.getString("name_fr"),
                row.getBoolean("approved"),
                row.getBoolean("own"),
                row.getString("name"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
