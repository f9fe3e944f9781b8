package io.palier.ticket;

import io.palier.agreement.AgreementVersionId;
import io.palier.agreement.Priority;
import io.palier.customer.CustomerId;
import io.palier.customer.Customers;
import io.palier.organization.StaffMember;
import io.palier.organization.SupportLevel;
import io.palier.organization.TeamCode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists and figures, straight from the tables to records: nothing here loads an aggregate. */
@Component
class TicketReader {

    private static final String SUMMARY = """
            select t.number, t.version, t.summary, t.status, t.priority, t.level, t.team_code, t.assignee,
                   a.name as assignee_name, t.category_code, c.name as customer_name, t.opened_at, t.breaks_at,
                   b.ticket_id is not null as breached
              from ticket t
              left join staff_member a on a.id = t.assignee
              left join customer c on c.id = t.customer_id
              left join ticket_breach b on b.ticket_id = t.id
            """;

    /** Rows at a time where all of a list are wanted. */
    private static final int FETCHED = 500;

    private final JdbcClient jdbc;
    private final TicketPageReader page;
    private final Customers customers;

    TicketReader(JdbcClient jdbc, TicketPageReader page, Customers customers) {
        this.jdbc = jdbc;
        this.page = page;
        this.customers = customers;
    }

    TicketDetail detail(TicketNumber number, StaffMember reader) {
        return page.read(number, reader).orElseThrow(TicketNotFound::new);
    }

    List<TicketCourse.Stay> stays(TicketNumber number) {
        return page.stays(number);
    }

    TicketCourse course(TicketNumber number, StaffMember who) {
        return page.course(number, who).orElseThrow(TicketNotFound::new);
    }

    TicketList list(TicketQuery query, StaffMember reader) {
        var where = filter(query, reader);
        var rows = jdbc.sql(SUMMARY + " where " + where.condition() + " order by " + where.order()
                        + " limit :size offset :offset")
                .params(where.parameters())
                .param("size", query.size())
                .param("offset", (long) query.page() * query.size())
                .query((row, n) -> TicketRows.summary(row, !reader.isOutsider()))
                .list();
        return new TicketList(rows, count(where), query.page(), query.size());
    }

    /** Every ticket of the list, in its order, one after the other and never all at once in memory. */
    void each(TicketQuery query, StaffMember reader, Consumer<TicketSummary> taker) {
        var where = filter(query, reader);
        jdbc.sql(SUMMARY + " where " + where.condition() + " order by " + where.order())
                .params(where.parameters())
                .withFetchSize(FETCHED)
                .query(row -> {
                    taker.accept(TicketRows.summary(row, !reader.isOutsider()));
                });
    }

    /** The query with what its words say about callers looked up. */
    TicketFilter filter(TicketQuery query, StaffMember reader) {
        var mayMeanCaller = query.hasWords() && !query.isNumber() && !reader.isOutsider();
        return TicketFilter.of(query, reader, mayMeanCaller ? customers.meant(query.saidWords()) : List.of());
    }

    /** Tickets as rows, the newest first. */
    List<TicketSummary> rows(Collection<Long> ids, StaffMember reader) {
        return jdbc.sql(SUMMARY + " where t.id = any (:ids) order by t.id desc")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> TicketRows.summary(row, !reader.isOutsider()))
                .list();
    }

    TicketSummary summary(TicketNumber number) {
        return jdbc.sql(SUMMARY + " where t.number = ?")
                .param(number.value())
                .query((row, n) -> TicketRows.summary(row, false))
                .optional()
                .orElseThrow(TicketNotFound::new);
    }

    TicketFacts facts(TicketNumber number) {
        return jdbc.sql("""
                        select t.number, t.status, t.priority, t.level, t.team_code, t.agreement_version_id, t.customer_id,
                               t.line_id, t.system_code, t.language, t.opened_at
                          from ticket t where t.number = ?""")
                .param(number.value())
                .query(TicketRows::facts)
                .optional()
                .orElseThrow(TicketNotFound::new);
    }

    long count(TicketQuery query, StaffMember reader) {
        return count(filter(query, reader));
    }

    private long count(TicketFilter where) {
        return jdbc.sql("select count(*) from ticket t where " + where.condition())
                .params(where.parameters())
                .query(Long.class)
                .single();
    }

    List<TicketSummary> of(CustomerId customer) {
        return jdbc.sql(SUMMARY + " where t.customer_id = ? order by t.opened_at desc, t.id desc limit 10")
                .param(customer.value())
                .query((row, n) -> TicketRows.summary(row, true))
                .list();
    }

    Map<TicketNumber, TicketSummary> summaries(Collection<TicketNumber> numbers) {
        return jdbc
                .sql(SUMMARY + " where t.number = any (?)")
                .param(numbers.stream().map(TicketNumber::value).toArray(String[]::new))
                .query((row, n) -> TicketRows.summary(row, true))
                .stream()
                .collect(Collectors.toMap(TicketSummary::number, Function.identity()));
    }

    Map<TicketNumber, TicketSummary> summaries(Collection<TicketNumber> numbers, StaffMember reader) {
        var where = TicketFilter.of(TicketQuery.search("", 0, 1), reader, List.of());
        return jdbc
                .sql(SUMMARY + " where t.number = any (:numbers) and " + where.condition())
                .params(where.parameters())
                .param("numbers", texts(numbers))
                .query((row, n) -> TicketRows.summary(row, !reader.isOutsider()))
                .stream()
                .collect(Collectors.toMap(TicketSummary::number, Function.identity()));
    }

    Optional<TicketNumber> imported(String source, String externalNumber) {
        return jdbc.sql("select number from ticket where source = ? and external_number = ?")
                .params(source, externalNumber)
                .query((row, n) -> new TicketNumber(row.getString(1)))
                .optional();
    }

    Map<String, TicketNumber> imported(String source, Collection<String> externalNumbers) {
        var found = new HashMap<String, TicketNumber>();
        if (!externalNumbers.isEmpty()) {
            jdbc.sql(
                            "select external_number, number from ticket where source = :source and external_number in (:numbers)")
                    .param("source", source)
                    .param("numbers", externalNumbers)
                    .query(row -> {
                        found.put(row.getString(1), new TicketNumber(row.getString(2)));
                    });
        }
        return found;
    }

    /**
     * The ticket that the same submission, or the same foreign number, made before. Two at the same instant wait here for
     * one another, so that the later finds the earlier's.
     */
    Optional<TicketNumber> earlier(TicketDraft draft) {
        if (draft.submission() != null) {
            alone("submission " + draft.submission());
            return jdbc.sql("select number from ticket where submission_id = ?")
                    .param(draft.submission())
                    .query((row, n) -> new TicketNumber(row.getString(1)))
                    .optional();
        }
        var external = draft.external();
        if (external == null) {
            return Optional.empty();
        }
        alone("external " + external.source() + " " + external.number());
        return imported(external.source(), external.number());
    }

    List<Load> load() {
        return jdbc.sql("""
                        select level, team_code, priority, count(*) as open, count(b.ticket_id) as breached
                          from ticket t left join ticket_breach b on b.ticket_id = t.id
                         where ended_at is null and status <> 'RESOLVED'
                         group by level, team_code, priority order by level, team_code, priority""")
                .query((row, n) -> new Load(
                        SupportLevel.valueOf(row.getString("level")),
                        new TeamCode(row.getString("team_code")),
                        Priority.valueOf(row.getString("priority")),
                        row.getLong("open"),
                        row.getLong("breached")))
                .list();
    }

    Optional<Double> firstContactResolution(Instant from, Instant until) {
        return jdbc.sql("""
                        select 100.0 * count(*) filter (where first_contact_resolution) / nullif(count(*), 0)
                          from ticket where resolved_at >= ? and resolved_at < ?""")
                .params(from.atOffset(ZoneOffset.UTC), until.atOffset(ZoneOffset.UTC))
                .query(Double.class)
                .optional();
    }

    void repin(TicketNumber number, AgreementVersionId from, AgreementVersionId to) {
        jdbc.sql("update ticket set agreement_version_id = ? where number = ? and agreement_version_id = ?")
                .params(to.value(), number.value(), from.value())
                .update();
    }

    boolean hold(TicketNumber number) {
        return jdbc.sql("select 1 from ticket where number = ? for no key update skip locked")
                .param(number.value())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    Set<TicketNumber> hold(Collection<TicketNumber> numbers) {
        return jdbc.sql("select number from ticket where number = any(:numbers) for no key update skip locked")
                .param("numbers", texts(numbers))
                .query((row, n) -> new TicketNumber(row.getString(1)))
                .set();
    }

    void broken(Collection<TicketNumber> numbers) {
        jdbc.sql("""
                        insert into ticket_breach (ticket_id) select id from ticket where number = any(:numbers)
                        on conflict do nothing""").param("numbers", texts(numbers)).update();
    }

    private static String[] texts(Collection<TicketNumber> numbers) {
        return numbers.stream().map(TicketNumber::value).toArray(String[]::new);
    }

    void promise(TicketNumber number, @Nullable Instant breaksAt, boolean breached) {
        jdbc.sql("""
                        with told as (
                          update ticket set breaks_at = :at where number = :number returning id),
                        marked as (
                          insert into ticket_breach (ticket_id) select id from told where :breached on conflict do nothing)
                        delete from ticket_breach where ticket_id in (select id from told where not :breached)""")
                .param(
                        "at",
                        breaksAt == null ? null : breaksAt.atOffset(ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("breached", breached)
                .param("number", number.value())
                .update();
    }

    private void alone(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(what)
                .query((row, n) -> 1)
                .list();
    }
}
