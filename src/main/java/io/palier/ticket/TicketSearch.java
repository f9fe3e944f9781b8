package io.palier.ticket;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.ticket.Findings.Passage;
import io.palier.ticket.Findings.Piece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds tickets by words, callers and numbers. It costs the same however many a word is in: a word of half the tickets is
 * looked for from the newest down until a page is full, a rare one in the index (docs/adr/0015).
 */
@Service
@Transactional(readOnly = true)
public class TicketSearch {

    /** So many are counted and can be leafed through. */
    public static final int MOST = 1_000;

    private static final int FIRST_WINDOW = 4_000;

    /** Stand around what was found; no language writes with them. */
    private static final char FROM = '\uE000';

    private static final char TO = '\uE001';
    private static final Pattern MARKS = Pattern.compile("[" + FROM + TO + "]");
    private static final String MARKED = "StartSel=" + FROM + ",StopSel=" + TO;

    private final JdbcClient jdbc;
    private final TicketReader reader;
    private final Organization organization;

    TicketSearch(JdbcClient jdbc, TicketReader reader, Organization organization) {
        this.jdbc = jdbc;
        this.reader = reader;
        this.organization = organization;
    }

    /**
     * The tickets that the query and the reader's rights allow, the newest first; those of a number, or open ones without
     * words, as a queue lists them, what breaks first on top.
     */
    public Findings find(TicketQuery query, StaffId who) {
        var member = organization.member(who).orElseThrow();
        if (isListed(query)) {
            return new Findings(reader.list(query, member), false, Map.of());
        }
        var found = found(query, member, (query.page() + 1) * query.size());
        var page = found.ids().stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        var total = found.more() ? MOST : found.ids().size();
        var list = new TicketList(reader.rows(page, member), total, query.page(), query.size());
        return new Findings(list, found.more(), passages(query, page, member));
    }

    /** Hands over every ticket that the pages of {@link #find} list, in their order; a queue of any length takes no more memory. */
    public void each(TicketQuery query, StaffId who, Consumer<TicketSummary> taker) {
        var member = organization.member(who).orElseThrow();
        if (isListed(query)) {
            reader.each(query, member, taker);
        } else {
            reader.rows(found(query, member, MOST).ids(), member).forEach(taker);
        }
    }

    /** Whether an index has it in order, and every one of it is counted. */
    private static boolean isListed(TicketQuery query) {
        return query.isNumber() || query.openOnly() && !query.hasWords();
    }

    /** @param more whether there are more than {@link #MOST}; then as many of the newest as were wanted */
    private record Found(List<Long> ids, boolean more) {}

    private Found found(TicketQuery query, StaffMember member, int wanted) {
        var where = reader.filter(query, member);
        var some = jdbc.sql("select t.id from ticket t where " + where.condition() + " limit :most")
                .params(where.parameters())
                .param("most", MOST + 1)
                .query(Long.class)
                .list();
        return some.size() > MOST
                ? new Found(newest(where, Math.min(MOST, wanted)), true)
                : new Found(some.stream().sorted(Comparator.reverseOrder()).toList(), false);
    }

    /** The newest of very many, newest first: from the highest number down, by steps that grow. */
    private List<Long> newest(TicketFilter where, int wanted) {
        var found = new ArrayList<Long>();
        long until = jdbc.sql("select coalesce(max(id), 0) from ticket")
                .query(Long.class)
                .single();
        for (long window = FIRST_WINDOW; until > 0 && found.size() < wanted; window *= 4) {
            found.addAll(jdbc.sql("select t.id from ticket t where t.id > :from and t.id <= :until and "
                            + where.condition() + " order by t.id desc limit :wanted")
                    .params(where.parameters())
                    .param("from", until - window)
                    .param("until", until)
                    .param("wanted", wanted - found.size())
                    .query(Long.class)
                    .list());
            until -= window;
        }
        return found;
    }

    /** In either language, as the ticket's says nothing about its text; a vendor sees its places in the summary alone. */
    private Map<TicketNumber, Passage> passages(TicketQuery query, List<Long> page, StaffMember member) {
        if (page.isEmpty() || !query.hasWords()) {
            return Map.of();
        }
        var found = new HashMap<TicketNumber, Passage>();
        jdbc.sql("""
                        select number, summary, ts_headline('palier_en', summary, meant, :whole) as summary_en,
                               ts_headline('palier_fr', summary, meant, :whole) as summary_fr,
                               ts_headline('palier_en', description, meant, :part) as passage_en,
                               ts_headline('palier_fr', description, meant, :part) as passage_fr
                          from ticket t, (select """ + TicketFilter.MEANT + """
                                                 as meant) as words
                         where id = any (:ids)""")
                .param("words", query.saidWords())
                .param("ids", page.toArray(Long[]::new))
                .param("whole", "HighlightAll=true," + MARKED)
                .param("part", "MaxFragments=1,MaxWords=18,MinWords=9," + MARKED)
                .query(row -> {
                    var summary = marked(row, "summary_en", "summary_fr");
                    var passage =
                            member.isOutsider() || summary != null ? null : marked(row, "passage_en", "passage_fr");
                    if (summary != null || passage != null) {
                        var whole = summary == null ? List.of(new Piece(row.getString("summary"), false)) : summary;
                        found.put(new TicketNumber(row.getString("number")), new Passage(whole, passage));
                    }
                });
        return found;
    }

    /** The first of these in which something is marked, in pieces; null where nothing is. */
    private static @Nullable List<Piece> marked(ResultSet row, String... columns) throws SQLException {
        for (var column : columns) {
            var pieces = pieces(row.getString(column));
            if (pieces.stream().anyMatch(Piece::found)) {
                return pieces;
            }
        }
        return null;
    }

    /** The text between the marks, each piece found or not. */
    private static List<Piece> pieces(String marked) {
        var pieces = new ArrayList<Piece>();
        var found = false;
        for (var text : MARKS.split(marked, -1)) {
            if (!text.isEmpty()) {
                pieces.add(new Piece(text, found));
            }
            found = !found;
        }
        return pieces;
    }
}
