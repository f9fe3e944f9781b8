package io.palier.escalation;

import io.palier.agreement.AgreementKind;
import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Metric;
import io.palier.agreement.Priority;
import io.palier.organization.StaffId;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import io.palier.sla.SlaEvent.ThresholdCrossed;
import io.palier.ticket.TicketNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Alerts as rows; each step is taken under the row's lock, so it is taken once (domain.md E2). */
@Component
class AlertTable {

    /** So often a step may fail before the alert is set aside for a person to look at (domain.md E3). */
    static final int ATTEMPTS = 3;

    private static final String OPEN = " acknowledged_at is null and ended_at is null ";

    private final JdbcClient jdbc;

    AlertTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a crossing is to become. */
    record Wanted(
            ThresholdCrossed crossing,
            boolean raised,
            boolean proposed,
            @Nullable Instant nextStepAt) {}

    /** Writes the alerts in order, all but those that stand there already; gives those it wrote, in order. */
    List<Alert> raise(List<Wanted> wanted) {
        var crossings =
                wanted.stream().map(Wanted::crossing).collect(Collectors.toMap(Alert::key, Function.identity()));
        return jdbc.sql("""
                        insert into escalation_alert (clock_id, generation, threshold, ticket_number, agreement_version_id,
                          agreement_kind, metric, priority, severity, level, team_code, due_at, effective_at, processed_at,
                          back_dated, raised, proposed, next_step_at)
                        select *
                          from unnest(:clock, :generation, :threshold, :ticket, :version, :kind, :metric, :priority,
                                 cast(:severity as int[]), :level, :team, cast(:due as timestamptz[]),
                                 cast(:effective as timestamptz[]), cast(:processed as timestamptz[]),
                                 cast(:backDated as boolean[]), cast(:raised as boolean[]), cast(:proposed as boolean[]),
                                 cast(:next as timestamptz[]))
                        on conflict (clock_id, threshold, generation) do nothing
                        returning id, clock_id, generation, threshold""")
                .param("clock", all(wanted, w -> w.crossing().clockId(), Long[]::new))
                .param("generation", all(wanted, w -> w.crossing().generation(), Integer[]::new))
                .param("threshold", texts(wanted, w -> w.crossing().threshold()))
                .param("ticket", texts(wanted, w -> w.crossing().ticket().value()))
                .param("version", all(wanted, w -> w.crossing().agreement().value(), Long[]::new))
                .param("kind", texts(wanted, w -> w.crossing().kind()))
                .param("metric", texts(wanted, w -> w.crossing().metric()))
                .param("priority", texts(wanted, w -> w.crossing().priority()))
                .param("severity", texts(wanted, w -> w.crossing().severity()))
                .param("level", texts(wanted, w -> w.crossing().level()))
                .param("team", texts(wanted, w -> w.crossing().team().value()))
                .param("due", texts(wanted, w -> w.crossing().dueAt()))
                .param("effective", texts(wanted, w -> w.crossing().effectiveAt()))
                .param("processed", texts(wanted, w -> w.crossing().processedAt()))
                .param("backDated", texts(wanted, w -> w.crossing().backDated()))
                .param("raised", texts(wanted, Wanted::raised))
                .param("proposed", texts(wanted, Wanted::proposed))
                .param("next", texts(wanted, Wanted::nextStepAt))
                .query((row, n) -> new Alert(row.getLong(1), found(crossings, row), 1))
                .list();
    }

    private static ThresholdCrossed found(Map<String, ThresholdCrossed> crossings, ResultSet row) throws SQLException {
        return Objects.requireNonNull(crossings.get(Alert.key(row.getLong(2), row.getInt(3), row.getString(4))));
    }

    /** An alert whose next step seemed due when it was read; nothing is locked by it. */
    record Due(long alert, TicketNumber ticket, Instant at) {}

    /** Some alerts whose next step is due, the longest due first, from the one after {@code last} on. */
    List<Due> dueSteps(Instant now, @Nullable Due last, int most) {
        return jdbc.sql("select id, ticket_number, next_step_at from escalation_alert"
                        + " where next_step_at <= :now and (next_step_at, id) > (:at, :id) and set_aside_at is null and"
                        + OPEN + "order by next_step_at, id limit :most")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("at", (last == null ? Instant.EPOCH : last.at()).atOffset(ZoneOffset.UTC))
                .param("id", last == null ? 0 : last.alert())
                .param("most", most)
                .query((row, n) -> new Due(
                        row.getLong("id"),
                        new TicketNumber(row.getString("ticket_number")),
                        instant(row, "next_step_at")))
                .list();
    }

    /** An alert whose step is still due, held for this transaction; empty where another node has it, or nobody need. */
    Stream<DueStep> hold(long id, Instant now) {
        return jdbc
                .sql(
                        "select * from escalation_alert where id = :id and next_step_at <= :now and set_aside_at is null and"
                                + OPEN + "for update skip locked")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new DueStep(alert(row, n), instant(row, "next_step_at")))
                .stream();
    }

    /** An alert whose next step is due, since that instant. */
    record DueStep(Alert alert, Instant plannedAt) {}

    /** Notes that the step was taken, and when the next is due. */
    void stepped(long id, int step, Instant next) {
        jdbc.sql("update escalation_alert set step = ?, next_step_at = ?, attempts = 0 where id = ?")
                .params(step, next.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Notes that nothing was told this time, and when to look again. */
    void postpone(long id, Instant next) {
        jdbc.sql("update escalation_alert set next_step_at = ? where id = ?")
                .params(next.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    /** Counts a failed step, of which only the kind of failure is kept; says whether the alert is set aside now. */
    boolean failed(long id, Throwable why, Instant at) {
        return jdbc.sql("""
                        update escalation_alert
                           set attempts = attempts + 1, last_error = :error,
                               set_aside_at = case when attempts + 1 >= :most then cast(:at as timestamptz) end
                         where id = :id
                        returning set_aside_at is not null""")
                .param("error", why.getClass().getName())
                .param("most", ATTEMPTS)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** Somebody said "seen"; the first to say so stays. Says whether it was this one. Exactly one of the two is given. */
    boolean acknowledge(long id, @Nullable StaffId by, @Nullable String as, Instant at) {
        var first = jdbc.sql("""
                                update escalation_alert
                                   set acknowledged_by = :by, acknowledged_as = :as, acknowledged_at = :at
                                 where id = :id and acknowledged_at is null""")
                        .param("by", by == null ? null : by.value(), Types.VARCHAR)
                        .param("as", as, Types.VARCHAR)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                == 1;
        if (first) {
            shut(List.of(id));
        }
        return first;
    }

    /** Nobody need acknowledge any more: the ticket is solved or ended. */
    void end(TicketNumber ticket, Instant at) {
        shut(jdbc.sql("update escalation_alert set ended_at = ? where ticket_number = ? and" + OPEN + "returning id")
                .params(at.atOffset(ZoneOffset.UTC), ticket.value())
                .query(Long.class)
                .list());
    }

    /** As above for one alert, whose promise is settled. */
    void end(long id, Instant at) {
        jdbc.sql("update escalation_alert set ended_at = ? where id = ? and" + OPEN)
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
        shut(List.of(id));
    }

    List<AlertView> of(TicketNumber ticket) {
        return jdbc.sql("select * from escalation_alert where ticket_number = ? order by effective_at, id")
                .param(ticket.value())
                .query(AlertTable::view)
                .list();
    }

    List<AlertView> raised(int most) {
        return jdbc.sql("select * from escalation_alert where raised and" + OPEN + "order by effective_at, id limit ?")
                .param(most)
                .query(AlertTable::view)
                .list();
    }

    List<SetAsideAlert> setAside() {
        return jdbc.sql("select * from escalation_alert where set_aside_at is not null and" + OPEN
                        + "order by set_aside_at, id")
                .query((row, n) -> new SetAsideAlert(
                        row.getLong("id"),
                        new TicketNumber(row.getString("ticket_number")),
                        Metric.valueOf(row.getString("metric")),
                        row.getString("threshold"),
                        row.getInt("step"),
                        instant(row, "set_aside_at"),
                        row.getString("last_error")))
                .list();
    }

    long duplicates(Instant since) {
        return jdbc.sql("""
                        select (select count(*) from (
                                  select 1 from escalation_alert where processed_at > :since
                                   group by clock_id, threshold, generation having count(*) > 1) as alerts)
                             + (select count(*) from (
                                  select 1 from escalation_notice where processed_at > :since
                                   group by alert_id, step, recipient having count(*) > 1) as notices)""")
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    boolean retry(long id) {
        return jdbc.sql("update escalation_alert set set_aside_at = null, attempts = 0"
                                + " where id = ? and set_aside_at is not null")
                        .param(id)
                        .update()
                == 1;
    }

    private static AlertView view(ResultSet row, int number) throws SQLException {
        var crossing = alert(row, number).crossing();
        return new AlertView(
                row.getLong("id"),
                crossing.ticket(),
                crossing.metric(),
                crossing.priority(),
                crossing.threshold(),
                crossing.level(),
                crossing.team(),
                crossing.dueAt(),
                crossing.effectiveAt(),
                crossing.processedAt(),
                crossing.backDated(),
                row.getBoolean("raised"),
                row.getBoolean("proposed"),
                row.getInt("step"),
                maybe(row, "next_step_at"),
                row.getObject("acknowledged_at") == null && row.getObject("ended_at") == null,
                Optional.ofNullable(row.getString("acknowledged_by"))
                        .map(StaffId::new)
                        .orElse(null),
                row.getString("acknowledged_as"),
                maybe(row, "acknowledged_at"));
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private void shut(Collection<Long> alerts) {
        if (!alerts.isEmpty()) {
            jdbc.sql("update escalation_notice set open = false where alert_id in (:ids) and open")
                    .param("ids", alerts)
                    .update();
        }
    }

    private static Alert alert(ResultSet row, int number) throws SQLException {
        var severity = row.getInt("severity");
        return new Alert(
                row.getLong("id"),
                new ThresholdCrossed(
                        row.getLong("clock_id"),
                        row.getInt("generation"),
                        new TicketNumber(row.getString("ticket_number")),
                        new AgreementVersionId(row.getLong("agreement_version_id")),
                        AgreementKind.valueOf(row.getString("agreement_kind")),
                        Metric.valueOf(row.getString("metric")),
                        Priority.valueOf(row.getString("priority")),
                        severity == 0 ? null : Integer.valueOf(severity),
                        row.getString("threshold"),
                        SupportLevel.valueOf(row.getString("level")),
                        new TeamCode(row.getString("team_code")),
                        instant(row, "due_at"),
                        instant(row, "effective_at"),
                        instant(row, "processed_at"),
                        row.getBoolean("back_dated")),
                row.getInt("step"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static <T> T[] all(
            List<Wanted> wanted, Function<Wanted, T> field, java.util.function.IntFunction<T[]> array) {
        return wanted.stream().map(field).toArray(array);
    }

    private static @Nullable String[] texts(List<Wanted> wanted, Function<Wanted, @Nullable Object> field) {
        return wanted.stream()
                .map(one -> {
                    var value = field.apply(one);
                    return value == null ? null : value.toString();
                })
                .toArray(String[]::new);
    }
}
