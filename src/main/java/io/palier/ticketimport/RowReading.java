package io.palier.ticketimport;

import io.palier.knowledge.CategoryCode;
import io.palier.ticket.TicketDraft.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads records as a mapping says; pure. Cells that look like formulas are text like any other. */
final class RowReading {

    private static final int LONGEST_NUMBER = 80;

    /** Another system's clock may run ahead of ours, and its zone may be a guess. */
    private static final Duration TOLERANCE = Duration.ofDays(1);

    private final ImportMapping mapping;
    private final List<String> headings;
    private final Map<String, CategoryCode> categories;
    private final Instant now;
    private final DateFormats dates;
    private final DateFormats times;
    private final Map<String, FileRecord> firsts = new HashMap<>();

    /**
     * @param categories codes by their code and titles in lower case
     * @param records of the whole file, where a number may stand twice
     */
    RowReading(
            ImportMapping mapping,
            List<String> headings,
            Map<String, CategoryCode> categories,
            List<FileRecord> records,
            Instant now) {
        this.mapping = mapping;
        this.headings = headings;
        this.categories = categories;
        this.now = now;
        this.dates = new DateFormats(mapping.dateFormats());
        this.times = new DateFormats(mapping.timeFormats());
        records.forEach(record -> firsts.merge(numberOf(record), record, this::firstReadable));
    }

    private FileRecord firstReadable(FileRecord earlier, FileRecord later) {
        try {
            read(earlier);
            return earlier;
        } catch (RowRefused e) {
            return later;
        }
    }

    /** The line of an earlier row with the same number that can be read; empty where this row is the first. */
    Optional<Integer> earlierLine(RowDraft draft) {
        return Optional.ofNullable(firsts.get(draft.number()))
                .map(FileRecord::line)
                .filter(line -> line < draft.line());
    }

    /** @throws RowRefused with the first reason found */
    RowDraft read(FileRecord record) {
        if (record.damage() != null) {
            throw new RowRefused(record.damage(), record.detail(), null);
        }
        characters(record);
        var number = number(record);
        var category = categories.get(value(record, ImportField.CATEGORY).toLowerCase(Locale.ROOT));
        var text = text(record, category, number);
        return new RowDraft(
                record.line(),
                number,
                text.summary(),
                text.description(),
                words(record),
                reportedAt(record, number),
                value(record, ImportField.CALLER_NAME),
                value(record, ImportField.CALLER_NUMBER),
                standing(record, number),
                category,
                severity(record, number));
    }

    private void characters(FileRecord record) {
        for (var i = 0; i < record.fields().size(); i++) {
            var field = record.field(i);
            if (field.indexOf('\0') >= 0) {
                throw new RowRefused(RowReason.NUL_CHARACTER, headings.get(i), null);
            }
            if (field.indexOf('\uFFFD') >= 0) {
                throw new RowRefused(RowReason.UNREADABLE_CHARACTER, headings.get(i), null);
            }
        }
    }

    /** The row's number fit to be kept, whatever else is wrong with the row; perhaps empty. */
    String numberOf(FileRecord record) {
        var number = value(record, ImportField.EXTERNAL_NUMBER).replace("\0", "");
        return number.length() <= LONGEST_NUMBER ? number : shown(number);
    }

    private String number(FileRecord record) {
        var number = value(record, ImportField.EXTERNAL_NUMBER);
        if (number.isEmpty()) {
            throw new RowRefused(RowReason.NUMBER_MISSING, "", null);
        }
        if (number.length() > LONGEST_NUMBER) {
            throw new RowRefused(RowReason.NUMBER_TOO_LONG, "", number.substring(0, 20) + "…");
        }
        return number;
    }

    private RowText text(FileRecord record, @Nullable CategoryCode category, String number) {
        var text = RowText.of(
                record.field(mapping.columnOf(ImportField.SUMMARY)),
                record.field(mapping.columnOf(ImportField.DESCRIPTION)),
                details(record, category));
        if (text.isEmpty()) {
            throw new RowRefused(RowReason.TEXT_MISSING, "", number);
        }
        if (text.isTooLong()) {
            throw new RowRefused(RowReason.TEXT_TOO_LONG, "", number);
        }
        return text;
    }

    private String words(FileRecord record) {
        return Stream.of(ImportField.SUMMARY, ImportField.DESCRIPTION, ImportField.CATEGORY)
                .map(field -> value(record, field))
                .collect(Collectors.joining("\n"));
    }

    /** One line for each column that has no place of its own, a foreign category among them. */
    private String details(FileRecord record, @Nullable CategoryCode category) {
        var details = IntStream.range(0, mapping.columns().size())
                .filter(i -> isDetail(mapping.columns().get(i), record, category));
        return details.filter(i -> !record.field(i).isBlank())
                .mapToObj(i -> headings.get(i).strip() + ": " + record.field(i).strip())
                .collect(Collectors.joining("\n"));
    }

    /** A name without a number enrols nobody, so it stays with the text. */
    private boolean isDetail(ImportField field, FileRecord record, @Nullable CategoryCode category) {
        return field == ImportField.DETAIL
                || field == ImportField.CATEGORY && category == null
                || field == ImportField.CALLER_NAME
                        && value(record, ImportField.CALLER_NUMBER).isEmpty();
    }

    private @Nullable Instant reportedAt(FileRecord record, String number) {
        var date = value(record, ImportField.REPORTED_DATE);
        if (date.isEmpty()) {
            return null;
        }
        var at = dates.instant(date, time(record, number), ZoneId.of(mapping.zone()))
                .orElseThrow(() -> new RowRefused(RowReason.UNREADABLE_DATE, shown(date), number));
        if (at.isAfter(now.plus(TOLERANCE))) {
            throw new RowRefused(RowReason.DATE_IN_FUTURE, shown(date), number);
        }
        return at;
    }

    private LocalTime time(FileRecord record, String number) {
        var time = value(record, ImportField.REPORTED_TIME);
        return time.isEmpty()
                ? LocalTime.MIDNIGHT
                : times.time(time).orElseThrow(() -> new RowRefused(RowReason.UNREADABLE_TIME, shown(time), number));
    }

    private Standing standing(FileRecord record, String number) {
        var word = value(record, ImportField.STATUS);
        if (word.isEmpty()) {
            return Standing.OPEN;
        }
        var standing = mapping.statuses().get(ImportMapping.statusWord(word));
        if (standing == null) {
            throw new RowRefused(RowReason.UNKNOWN_STATUS, shown(word), number);
        }
        return standing;
    }

    /** 1 to 4, perhaps with a letter or a word before or behind: {@code S2}, {@code 2 - major}. */
    private @Nullable Integer severity(FileRecord record, String number) {
        var value = value(record, ImportField.SEVERITY);
        if (value.isEmpty()) {
            return null;
        }
        return Stream.of(value)
                .filter(v -> v.matches("(?i)[a-z ]{0,10}[1-4](\\b.*)?"))
                .map(v -> v.replaceAll("^\\D*", "").charAt(0) - '0')
                .findFirst()
                .orElseThrow(() -> new RowRefused(RowReason.UNREADABLE_SEVERITY, shown(value), number));
    }

    private String value(FileRecord record, ImportField field) {
        return record.field(mapping.columnOf(field)).strip();
    }

    private static String shown(String value) {
        return value.length() <= 40 ? value : value.substring(0, 39) + "…";
    }
}
