package io.palier.knowledge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What L1 can say on the spot: the category tree, its call scripts, and which category a text is about. */
@Service
@Transactional(readOnly = true)
public class Knowledge {

    /** Where everything goes that no word gives away. */
    public static final CategoryCode OTHER = new CategoryCode("OTHER");

    /** Every ticket asks, and only a migration changes the tree; another node's news is a minute old at most. */
    private static final Duration MEMORY = Duration.ofMinutes(1);

    private static final String COLUMNS =
            "select code, parent_code, title_en, title_fr, default_severity, revenue_hit, candidate_nature, retired_at from category ";

    /** Each language counts its own words; the higher sum wins, the closer category before its group. */
    private static final String SUGGESTION = """
            with read as materialized (
              select position, language, words
              from unnest(cast(:texts as text[])) with ordinality as t (text, position),
                lateral (values ('en', to_tsvector('knowledge_en', plain_words(text))),
                  ('fr', to_tsvector('knowledge_fr', plain_words(text)))) as r (language, words)),
            asked as materialized (select position, language, words, unnest(tsvector_to_array(words)) as word from read),
            scored as (
              select a.position, k.category_code, k.language, sum(k.weight) as score
              from asked a join category_keyword k on k.first_word = a.word and k.language = a.language
              where k.query @@ a.words
              group by a.position, k.category_code, k.language)
            select distinct on (s.position) s.position, s.category_code
            from scored s join category c on c.code = s.category_code and c.retired_at is null
            order by s.position, s.score desc, c.parent_code is null, c.position""";

    private final JdbcClient jdbc;
    private final Cache<String, List<Category>> tree =
            Caffeine.newBuilder().expireAfterWrite(MEMORY).build();

    Knowledge(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every category in use, parents before their children, in the order of the tree. */
    public List<Category> categories() {
        return all().stream().filter(category -> !category.retired()).toList();
    }

    /** To be called after every change of the tree, which another node learns of within a minute. */
    void forget() {
        tree.invalidateAll();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                tree.invalidateAll();
            }
        });
    }

    private List<Category> all() {
        return tree.get(
                "tree",
                key -> jdbc.sql(COLUMNS + "order by position")
                        .query(CategoryRow::read)
                        .list());
    }

    /** The category of that code, retired or not; empty where there is none. */
    public Optional<Category> category(CategoryCode code) {
        return all().stream().filter(category -> category.code().equals(code)).findFirst();
    }

    /**
     * The steps to try for a category, in order; its parent's where it has none; then those that solutions taught, as
     * long as their articles hold; else an empty list.
     */
    public List<ScriptStep> script(CategoryCode code) {
        var own = stepsOf(code);
        var given = own.isEmpty()
                ? category(code).map(Category::parent).map(this::stepsOf).orElse(own)
                : own;
        var all = new ArrayList<>(given);
        learnedFor(code)
                .forEach(step -> all.add(new ScriptStep(all.size() + 1, step.instructionEn(), step.instructionFr())));
        return all;
    }

    private List<LearnedStep> learnedFor(CategoryCode code) {
        return jdbc.sql("""
                        select s.instruction_en, s.instruction_fr
                        from learned_step s join article a on a.id = s.article_id
                        where s.category_code = :code and a.retired_at is null order by a.id""")
                .param("code", code.value())
                .query((row, n) -> new LearnedStep(row.getString(1), row.getString(2)))
                .list();
    }

    private List<ScriptStep> stepsOf(CategoryCode code) {
        return jdbc.sql("""
                        select position, instruction_en, instruction_fr from script_step
                        where category_code = :code order by position""")
                .param("code", code.value())
                .query((row, n) -> new ScriptStep(row.getInt(1), row.getString(2), row.getString(3)))
                .list();
    }

    /** The likeliest category of each text, in the order of the texts; {@link #OTHER} where no word gives it away. */
    public List<CategoryCode> suggest(List<String> texts) {
        var likeliest = new ArrayList<>(Collections.nCopies(texts.size(), OTHER));
        if (!texts.isEmpty()) {
            jdbc.sql(SUGGESTION)
                    .param("texts", texts.stream().map(Knowledge::storable).toArray(String[]::new))
                    .query(row -> {
                        likeliest.set(row.getInt("position") - 1, new CategoryCode(row.getString("category_code")));
                    });
        }
        return likeliest;
    }

    /** PostgreSQL takes no NUL in a text. */
    private static String storable(String text) {
        return text.replace('\0', ' ');
    }
}
