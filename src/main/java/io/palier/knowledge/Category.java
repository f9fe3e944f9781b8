package io.palier.knowledge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a customer complains about, with what an agent may assume of it: default severity (1 the gravest, to 4), whether
 * revenue is hit, and the nature that L2 will probably find (the name of a nature of the organization, or null).
 */
public record Category(
        CategoryCode code,
        @Nullable CategoryCode parent,
        String titleEn,
        String titleFr,
        int defaultSeverity,
        boolean revenueHit,
        @Nullable String candidateNature,
        boolean retired) {

    /** A category in use. */
    public Category(
            CategoryCode code,
            @Nullable CategoryCode parent,
            String titleEn,
            String titleFr,
            int defaultSeverity,
            boolean revenueHit,
            @Nullable String candidateNature) {
        this(code, parent, titleEn, titleFr, defaultSeverity, revenueHit, candidateNature, false);
    }

    /** The title in the reader's language; English unless French is asked for. */
    public String title(Locale locale) {
        return locale.getLanguage().equals("fr") ? titleFr : titleEn;
    }
}
