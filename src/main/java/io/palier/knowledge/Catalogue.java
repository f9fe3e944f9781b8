package io.palier.knowledge;

import io.palier.knowledge.CatalogueRefused.Reason;
import io.palier.organization.StaffId;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tree of categories and the words that give each away, as administrators keep them. Nothing is deleted. */
@Service
@Transactional
public class Catalogue {

    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
    private static final int LONGEST_TITLE = 80;
    private static final int HEAVIEST = 9;

    private final CatalogueRows rows;
    private final Knowledge knowledge;
    private final SettingChanges trail;
    private final Clock clock;

    Catalogue(CatalogueRows rows, Knowledge knowledge, SettingChanges trail, Clock clock) {
        this.rows = rows;
        this.knowledge = knowledge;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every category, retired or not, in the order of the tree. */
    @Transactional(readOnly = true)
    public List<CategoryRecord> all() {
        return rows.all();
    }

    /** The category of that code; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<CategoryRecord> category(CategoryCode code) {
        return rows.find(code);
    }

    /** The words that give a category away, the surest first. */
    @Transactional(readOnly = true)
    public List<Keyword> keywords(CategoryCode code) {
        return rows.keywords(code);
    }

    /** Adds a category behind the others. @throws CatalogueRefused where the code is taken or the rest does not go together */
    public void add(Category category, StaffId by) {
        if (rows.find(category.code()).isPresent()) {
            throw new CatalogueRefused(Reason.TAKEN);
        }
        demand(category);
        rows.insert(category);
        note(category.code(), Map.of(), "added", by);
    }

    /**
     * Keeps a category as given; the code stays.
     *
     * @throws CatalogueChanged where it was changed since {@code seenVersion}
     * @throws CatalogueRefused where it does not go together
     */
    public void change(Category category, int seenVersion, StaffId by) {
        var before = kept(category.code());
        demand(category);
        if (!rows.update(category, seenVersion)) {
            throw new CatalogueChanged(category.code());
        }
        note(category.code(), before.fields(), "changed", by);
    }

    /** Retires a category, or takes it into use again: no new ticket is put into a retired one. @throws CatalogueChanged, CatalogueRefused as {@link #change} */
    public void retire(CategoryCode code, int seenVersion, boolean retired, StaffId by) {
        var before = kept(code);
        if (retired && code.equals(Knowledge.OTHER)) {
            throw new CatalogueRefused(Reason.NEEDED);
        }
        if (retired && children(code)) {
            throw new CatalogueRefused(Reason.HAS_CHILDREN);
        }
        if (!rows.retire(code, seenVersion, retired ? clock.instant().truncatedTo(ChronoUnit.SECONDS) : null)) {
            throw new CatalogueChanged(code);
        }
        note(code, before.fields(), retired ? "retired" : "restored", by);
    }

    /** Replaces the words that give a category away. @throws CatalogueChanged, CatalogueRefused as {@link #change} */
    public void reword(CategoryCode code, int seenVersion, List<Keyword> keywords, StaffId by) {
        var seen = new HashSet<String>();
        for (var keyword : keywords) {
            if (isUnfit(keyword) || !seen.add(keyword.language() + keyword.phrase())) {
                throw new CatalogueRefused(Reason.KEYWORD);
            }
        }
        var before = words(rows.keywords(code));
        if (!rows.touch(code, seenVersion)) {
            throw new CatalogueChanged(code);
        }
        rows.write(code, keywords);
        trail.note(Area.CATEGORY, code.value(), before, words(rows.keywords(code)), by.value());
        LOG.info("category={} event=reworded by={}", code, by);
    }

    private void demand(Category category) {
        if (isNoTitle(category.titleEn()) || isNoTitle(category.titleFr())) {
            throw new CatalogueRefused(Reason.TITLE);
        }
        if (category.defaultSeverity() < 1 || category.defaultSeverity() > 4) {
            throw new CatalogueRefused(Reason.SEVERITY);
        }
        var parent = category.parent();
        if (parent != null && (parent.equals(category.code()) || children(category.code()) || !isGroup(parent))) {
            throw new CatalogueRefused(Reason.PARENT);
        }
    }

    /** The tree has two storeys. */
    private boolean isGroup(CategoryCode code) {
        return rows.find(code)
                .filter(kept -> !kept.retired() && kept.category().parent() == null)
                .isPresent();
    }

    private boolean children(CategoryCode code) {
        return rows.all().stream()
                .anyMatch(kept -> !kept.retired() && code.equals(kept.category().parent()));
    }

    private static boolean isUnfit(Keyword keyword) {
        var phrase = keyword.phrase();
        return phrase.length() > LONGEST_TITLE
                || phrase.codePoints().noneMatch(Character::isLetterOrDigit)
                || keyword.weight() < 1
                || keyword.weight() > HEAVIEST;
    }

    private static boolean isNoTitle(String title) {
        return title.isBlank() || title.length() > LONGEST_TITLE;
    }

    private static Map<String, String> words(List<Keyword> keywords) {
        return Map.of("keywordsEn", words(keywords, "en"), "keywordsFr", words(keywords, "fr"));
    }

    private static String words(List<Keyword> keywords, String language) {
        return keywords.stream()
                .filter(keyword -> keyword.language().equals(language))
                .map(keyword -> keyword.weight() == 1 ? keyword.phrase() : keyword.phrase() + " ×" + keyword.weight())
                .collect(Collectors.joining(", "));
    }

    private void note(CategoryCode code, Map<String, String> before, String event, StaffId by) {
        knowledge.forget();
        trail.note(Area.CATEGORY, code.value(), before, kept(code).fields(), by.value());
        LOG.info("category={} event={} by={}", code, event, by);
    }

    private CategoryRecord kept(CategoryCode code) {
        return rows.find(code).orElseThrow(() -> new IllegalStateException("no such category: " + code));
    }
}
