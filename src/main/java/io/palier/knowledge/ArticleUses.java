package io.palier.knowledge;

import io.palier.organization.StaffId;
import java.time.Instant;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What came of articles: counted once a ticket, judged once a person. */
@Component
class ArticleUses {

    private final JdbcClient jdbc;

    ArticleUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A ticket that was counted before stays as it was; ids that name no article count for nothing. */
    void count(
            String ticket,
            Collection<ArticleId> offered,
            Collection<ArticleId> used,
            boolean solved,
            StaffId by,
            Instant at) {
        jdbc.sql("""
                        insert into article_use (article_id, ticket_number, used, solved, by_staff, used_at)
                        select id, :ticket, id = any (:used), id = any (:used) and :solved, :by, :at
                          from article where id = any (:offered) or id = any (:used)
                        on conflict do nothing""")
                .param("ticket", ticket)
                .param("offered", values(offered))
                .param("used", values(used))
                .param("solved", solved)
                .param("by", by.value())
                .param("at", ArticleRows.utc(at))
                .update();
    }

    void judge(ArticleId id, boolean helpful, StaffId by, Instant at) {
        jdbc.sql("""
                        insert into article_judgement (article_id, by_staff, helpful, judged_at) values (?, ?, ?, ?)
                        on conflict (article_id, by_staff) do update
                          set helpful = excluded.helpful, judged_at = excluded.judged_at""")
                .params(id.value(), by.value(), helpful, ArticleRows.utc(at))
                .update();
    }

    private static Long[] values(Collection<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toArray(Long[]::new);
    }
}
