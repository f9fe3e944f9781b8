package io.palier.knowledge;

import java.sql.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ranks articles by the words of a text. Each word counts by the place where an article has it (title before symptom
 * before solution) and by how rare it is; in another form ("coupures", "coupure") as well as in its own; one that is
 * still being typed or is misspelt, less. French and English words are looked for side by side, whatever the reader's language.
 */
@Component
class ArticleSearch {

    private static final String RANKED = """
            with live as materialized (
              select a.id, v.category_code, v.kind, v.words from article a
              join article_version v on v.article_id = a.id and v.version = a.version
              where a.retired_at is null),
            typed as (
              select word, max(place) as place from regexp_split_to_table(plain_words(:text), ' ')
                with ordinality as t (word, place)
              where length(word) between 2 and 40 group by word order by 2 limit 24),
            said as materialized (
              select word, place = (select max(place) from typed) as last,
                article_query(word) as meant from typed where not is_small_word(word)),
            heard as (
              select s.word, 1.0 as certainty, s.meant from said s
              where exists (select 1 from live where live.words @@ s.meant)
              union all
              select s.word, 0.8, b.meant
              from said s, lateral (select to_tsquery('simple', unaccent(s.word) || ':*') as meant) b
              where s.last and length(s.word) >= 3 and not exists (select 1 from live where live.words @@ s.meant)
              union all
              select s.word, 0.6, article_query(near.word)
              from said s, lateral (
                select w.word, levenshtein(w.word, unaccent(s.word)) as distance
                from (select distinct word from article_word where left(word, 1) = left(unaccent(s.word), 1)) w
                order by 2, 1 limit 1) near
              where length(s.word) >= 4 and near.distance <= case when length(s.word) >= 7 then 2 else 1 end
                and not exists (select 1 from live where live.words @@ s.meant)),
            hit as (
              select live.id, live.category_code, live.kind, h.word, h.certainty,
                ts_rank('{0.1, 0.2, 0.5, 1.0}', live.words, h.meant) as place,
                count(*) over (partition by h.word, h.certainty) as articles
              from heard h join live on live.words @@ h.meant),
            counted as (
              select id, category_code, kind, word,
                max(certainty * place * ln(1 + (select count(*) from live) / cast(articles as numeric))) as worth
              from hit group by id, category_code, kind, word),
            ranked as (
              select id, kind, sum(worth) * case when category_code = :category then 2.5 else 1 end as score
              from counted group by id, kind, category_code)
            select id from ranked
            where score >= :least and score >= 0.3 * (select max(score) from ranked)
            order by score desc, kind desc, id limit :limit""";

    /** One rare word of a symptom is enough; a common one of a solution is not. */
    private static final double LEAST = 0.2;

    private final JdbcClient jdbc;

    ArticleSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The likeliest first; empty where no word tells anything. Articles of that category go before others. */
    List<ArticleId> find(String text, @Nullable CategoryCode category, int limit) {
        return jdbc.sql(RANKED)
                .param("text", text.replace('\0', ' '))
                .param("category", category == null ? null : category.value(), Types.VARCHAR)
                .param("least", LEAST)
                .param("limit", limit)
                .query((row, n) -> new ArticleId(row.getLong(1)))
                .list();
    }
}
