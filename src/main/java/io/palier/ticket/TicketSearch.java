package io.palier.ticket;

import io.palier.organization.Organization;
import io.palier.organization.StaffId;
import io.palier.organization.StaffMember;
import io.palier.ticket.Findings.Passage;
import io.palier.ticket.Findings.Piece;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The tickets that the query and the reader's rights allow; without words, all of them, what breaks first on top. */
    public Findings find(TicketQuery query, StaffId who) {
        var member = organization.member(who).orElseThrow();
        if (!query.hasWords() || query.isNumber()) {
            return new Findings(reader.list(query, member), false, Map.of());
        }
        var where = reader.filter(query, member);
        var some = jdbc.sql("select t.id from ticket t where " + where.condition() + " limit :most")
                .params(where.parameters())
                .param("most", MOST + 1)
                .query(Long.class)
                .list();
        var more = some.size() > MOST;
        var ids = more
                ? newest(where, Math.min(MOST, (query.page() + 1) * query.size()))
                : some.stream().sorted((a, b) -> Long.compare(b, a)).toList();
        var page = ids.stream()
                .skip((long) query.page() * query.size())
                .limit(query.size())
                .toList();
        var list = new TicketList(reader.rows(page, member), more ? MOST : some.size(), query.page(), query.size());
        return new Findings(list, more, passages(query, page, member));
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
        if (page.isEmpty()) {
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
