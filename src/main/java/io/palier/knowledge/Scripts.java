package io.palier.knowledge;

import io.palier.knowledge.CatalogueRefused.Reason;
import io.palier.organization.StaffId;
import io.palier.setting.Area;
import io.palier.setting.SettingChanges;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The call scripts of categories: written as a whole, version by version, and read again from time to time. */
@Service
@Transactional
public class Scripts {

    private static final Logger LOG = LoggerFactory.getLogger(Scripts.class);
    private static final int LONGEST = 400;
    private static final int MOST = 30;

    private final ScriptRows rows;
    private final SettingChanges trail;
    private final Clock clock;

    Scripts(ScriptRows rows, SettingChanges trail, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Every version of a category's own script, the newest first; empty where it has none of its own. */
    @Transactional(readOnly = true)
    public List<ScriptVersion> versions(CategoryCode code) {
        return rows.versions(code);
    }

    /** The day from which the script is to be read again; empty where nobody set one. */
    @Transactional(readOnly = true)
    public Optional<LocalDate> reviewOn(CategoryCode code) {
        return rows.reviewOn(code);
    }

    /** The categories whose scripts are to be read again on that day. */
    @Transactional(readOnly = true)
    public Set<CategoryCode> due(LocalDate today) {
        return rows.due(today);
    }

    /**
     * Saves a new version; gives its number. The next intake reads it.
     *
     * @param seenVersion the newest that was read; 0 where there was none
     * @param steps their positions count for nothing, their order does; none at all takes the script away
     * @throws CatalogueChanged where somebody wrote one since
     * @throws CatalogueRefused where a step lacks a language or is too long
     */
    public int write(
            CategoryCode code,
            int seenVersion,
            List<LearnedStep> steps,
            LocalDate reviewOn,
            String reason,
            StaffId by) {
        if (steps.size() > MOST || steps.stream().anyMatch(Scripts::isUnfit)) {
            throw new CatalogueRefused(Reason.STEP);
        }
        rows.hold(code);
        if (rows.newest(code) != seenVersion) {
            throw new CatalogueChanged(code);
        }
        var version = seenVersion + 1;
        rows.write(code, version, steps, reason, by, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        rows.review(code, reviewOn);
        trail.note(
                Area.SCRIPT,
                code.value(),
                seenVersion == 0 ? Map.of() : Map.of("version", String.valueOf(seenVersion)),
                Map.of("version", String.valueOf(version)),
                by.value());
        LOG.info("category={} event=script-written version={} by={}", code, version, by);
        return version;
    }

    /** Says that somebody read it and it holds; to be read again from {@code next}. */
    public void reviewed(CategoryCode code, LocalDate next, StaffId by) {
        var before = rows.reviewOn(code).map(LocalDate::toString).orElse("");
        rows.reviewed(code, next, by, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        trail.note(Area.SCRIPT, code.value(), Map.of("review", before), Map.of("review", next.toString()), by.value());
        LOG.info("category={} event=script-reviewed by={}", code, by);
    }

    private static boolean isUnfit(LearnedStep step) {
        return isUnfit(step.instructionEn()) || isUnfit(step.instructionFr());
    }

    private static boolean isUnfit(String instruction) {
        return instruction.isBlank() || instruction.length() > LONGEST;
    }
}
