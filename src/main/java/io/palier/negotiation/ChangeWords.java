package io.palier.negotiation;

import io.palier.agreement.TermsChange;
import io.palier.look.RuleWords;
import io.palier.look.Times;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what changed between two versions: the document's paths and values as words. What has no word stays as written. */
@Component
class ChangeWords {

    private static final Pattern PRIORITY_LINE = Pattern.compile("(\\S+): (?:.* )?(P\\d)");
    private static final Pattern PRIORITY_PLACE = Pattern.compile("priorityRules\\[(\\d+)]");

    /** Where the words of the document's own names are found. */
    private static final List<String> BOOKS = List.of(
            "sla.metric.",
            "agreement.pause.",
            "negotiation.event.",
            "negotiation.medium.",
            "negotiation.role.",
            "negotiation.who.",
            "negotiation.action.",
            "negotiation.constraint.",
            "negotiation.basis.",
            "negotiation.exclusion.",
            "negotiation.goal-change.",
            "agreement.side.",
            "negotiation.weekday.",
            "negotiation.calendar.known.",
            "negotiation.change.");

    private final Wording wording;
    private final RuleWords rules;
    private final Times times;

    ChangeWords(Wording wording, RuleWords rules, Times times) {
        this.wording = wording;
        this.rules = rules;
        this.times = times;
    }

    /** The changes in their order, each section named at its first. */
    List<ChangeRow> rows(List<TermsChange> changes) {
        var rows = new ArrayList<ChangeRow>();
        TermsChange.@Nullable Section before = null;
        for (var change : changes) {
            var first = change.section() != before;
            before = change.section();
            rows.add(new ChangeRow(
                    first ? wording.text("agreement.section." + change.section(), "") : null,
                    what(change.path()),
                    value(change.before()),
                    value(change.after())));
        }
        return rows;
    }

    /** {@code objectives[RESOLVE/P2].goal} as "Resolve, P2: goal". */
    String what(String path) {
        var line = PRIORITY_PLACE.matcher(path);
        if (line.matches()) {
            return wording.text("negotiation.change.line", "", Integer.parseInt(line.group(1)) + 1);
        }
        var words = path.replaceFirst("^(objectives|pauseRules|media|constraints|contacts)(?=\\[)", "")
                .replaceFirst("^penalties\\.rules", "penalties")
                .replaceFirst("^calendars\\.", "");
        return Stream.of(words.split("[\\[\\].]+"))
                .filter(part -> !part.isEmpty())
                .map(part -> Arrays.stream(part.split("/")).map(this::word).collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" · "));
    }

    private @Nullable String value(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var line = PRIORITY_LINE.matcher(written);
        if (line.matches()) {
            return rules.words(line.group(1)) + " → " + line.group(2);
        }
        var instant = instant(written);
        return instant != null
                ? instant
                : Arrays.stream(written.split(", ")).map(this::word).collect(Collectors.joining(", "));
    }

    private @Nullable String instant(String written) {
        return written.matches("\\d{4}-\\d\\d-\\d\\dT.*Z") ? times.full(Instant.parse(written)) : null;
    }

    String word(String written) {
        if (written.startsWith("yearly ")) {
            return wording.text("negotiation.change.yearly", "") + ", " + word(written.substring(7));
        }
        if (written.matches("PT[0-9HMS]+")) {
            return GoalText.format(Duration.parse(written));
        }
        if (written.matches("\\+[1-9]\\d+")) {
            return PeopleWriting.phone(written);
        }
        if (written.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return wording.date(LocalDate.parse(written));
        }
        var plain = written.replace(" (provisional)", "");
        var said = BOOKS.stream()
                .map(book -> wording.text(book + plain, ""))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse(plain);
        return plain.equals(written) ? said : said + " (" + wording.text("negotiation.change.provisional", "") + ")";
    }
}
