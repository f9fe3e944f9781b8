package io.palier.ticketimport;

import io.palier.ticket.TicketDraft.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a file is to be read. Nothing is checked here: {@link TicketImports#remap} refuses what cannot work.
 *
 * @param columns what each column means, in the file's order; columns beyond the list are ignored
 * @param dateFormats tried in order, the first that fits wins, such as {@code yyyy-MM-dd}
 * @param timeFormats as above, for the separate time column; perhaps empty
 * @param zone of dates that name no offset, such as {@code Europe/Paris}
 * @param statuses what each word of the status column stands for; upper and lower case are one, and no word is open
 * @param language of the tickets, {@code en} or {@code fr}
 */
public record ImportMapping(
        FileEncoding encoding,
        char delimiter,
        List<ImportField> columns,
        List<String> dateFormats,
        List<String> timeFormats,
        String zone,
        Map<String, Standing> statuses,
        String language) {

    /** Copies what it is given; the words of the status column are stripped and put in lower case. */
    public ImportMapping {
        columns = List.copyOf(columns);
        dateFormats = List.copyOf(dateFormats);
        timeFormats = List.copyOf(timeFormats);
        var words = new TreeMap<String, Standing>();
        statuses.forEach((word, standing) -> words.put(statusWord(word), standing));
        statuses = words;
    }

    /** The place of the field's column; -1 where no column means it. */
    int columnOf(ImportField field) {
        return columns.indexOf(field);
    }

    /** The same mapping with another meaning for one column. */
    public ImportMapping with(int column, ImportField field) {
        var changed = new ArrayList<>(columns);
        changed.set(column, field);
        return withColumns(changed);
    }

    /** The same mapping with other meanings for all columns. */
    public ImportMapping withColumns(List<ImportField> others) {
        return new ImportMapping(encoding, delimiter, others, dateFormats, timeFormats, zone, statuses, language);
    }

    static String statusWord(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }
}
