package io.palier.ticketimport;

import io.palier.ticketimport.ImportRefused.Problem;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;

/** Whether a mapping can work at all. */
final class MappingCheck {

    private MappingCheck() {}

    /** @throws ImportRefused where a choice is none */
    static void choices(ImportMapping mapping) {
        var seen = EnumSet.noneOf(ImportField.class);
        for (var field : mapping.columns()) {
            if (!seen.add(field) && !field.isRepeatable()) {
                throw new ImportRefused(Problem.FIELD_TWICE, field.name());
            }
        }
        mapping.dateFormats().forEach(MappingCheck::format);
        mapping.timeFormats().forEach(MappingCheck::format);
        try {
            ZoneId.of(mapping.zone());
        } catch (DateTimeException e) {
            throw new ImportRefused(Problem.UNKNOWN_ZONE, mapping.zone());
        }
        var delimiter = mapping.delimiter();
        if (!List.of("en", "fr").contains(mapping.language())
                || delimiter == '"'
                || Character.isLetterOrDigit(delimiter)
                || delimiter == '\n'
                || delimiter == '\r'
                || delimiter == '\0'
                || Character.isSurrogate(delimiter)) {
            throw new ImportRefused(Problem.UNUSABLE_CHOICE, "");
        }
    }

    /** @throws ImportRefused where no row could become a ticket */
    static void readiness(ImportMapping mapping) {
        if (mapping.columnOf(ImportField.EXTERNAL_NUMBER) < 0) {
            throw new ImportRefused(Problem.FIELD_MISSING, ImportField.EXTERNAL_NUMBER.name());
        }
        if (mapping.columnOf(ImportField.SUMMARY) < 0 && mapping.columnOf(ImportField.DESCRIPTION) < 0) {
            throw new ImportRefused(Problem.FIELD_MISSING, ImportField.SUMMARY.name());
        }
    }

    private static void format(String format) {
        try {
            new DateFormats(List.of(format));
        } catch (IllegalArgumentException e) {
            throw new ImportRefused(Problem.UNKNOWN_FORMAT, format);
        }
    }
}
