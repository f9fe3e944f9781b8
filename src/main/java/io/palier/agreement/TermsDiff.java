package io.palier.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one version says otherwise than another; pure. */
final class TermsDiff {

    private TermsDiff() {}

    /** Section by section; within one, what was there before in its order, then what is new. */
    static List<TermsChange> between(Proposal before, Proposal after) {
        var old = TermsLines.of(before);
        var now = TermsLines.of(after);
        var paths = new LinkedHashMap<>(old);
        now.forEach(paths::putIfAbsent);
        var changes = new ArrayList<TermsChange>();
        paths.forEach((path, line) -> {
            var was = value(old.get(path));
            var is = value(now.get(path));
            if (!Objects.equals(was, is)) {
                changes.add(new TermsChange(line.section(), path, was, is));
            }
        });
        changes.sort(Comparator.comparing(TermsChange::section));
        return changes;
    }

    private static @Nullable String value(TermsLines.@Nullable Line line) {
        return line == null ? null : line.value();
    }
}
