package io.palier.negotiation;

import io.palier.look.Option;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A part of the form that is a table of small fields: what its columns are called, and what was typed into each line.
 *
 * @param part the list of the form, and the part of the page: {@code media}
 * @param rows lines of cells of one field or several
 */
record LineTable(String part, List<String> columns, List<List<List<Entry>>> rows) {

    /** How a field asks. */
    enum Kind {
        TEXT,
        EMAIL,
        TEL,
        PICK,
        TICKS
    }

    /**
     * A field of the form.
     *
     * @param name as it is sent: {@code media[0].event}
     * @param values what was typed or picked; several only of ticks
     * @param options of a choice or of ticks
     * @param empty what a choice of nothing is called; null where something must be chosen
     * @param max characters; 0 without a limit
     */
    record Entry(
            String name,
            Kind kind,
            String label,
            List<String> values,
            List<Option> options,
            @Nullable String empty,
            int max) {

        public String value() {
            return values.isEmpty() ? "" : values.get(0);
        }
    }

    /** What a field of a line of that kind asks for. */
    record Ask<L>(
            String field,
            Kind kind,
            Function<L, List<String>> typed,
            List<Option> options,
            @Nullable String empty,
            int max) {

        static <L> Ask<L> text(String field, Function<L, String> typed, int max) {
            return typed(Kind.TEXT, field, typed, max);
        }

        static <L> Ask<L> typed(Kind kind, String field, Function<L, String> typed, int max) {
            return new Ask<>(field, kind, typed.andThen(List::of), List.of(), null, max);
        }

        static <L> Ask<L> pick(String field, Function<L, String> typed, List<Option> options, @Nullable String empty) {
            return new Ask<>(field, Kind.PICK, typed.andThen(List::of), options, empty, 0);
        }

        static <L> Ask<L> ticks(String field, Function<L, List<String>> typed, List<Option> options) {
            return new Ask<>(field, Kind.TICKS, typed, options, null, 0);
        }

        private Entry of(L line, String at, Function<String, String> labels) {
            return new Entry(at + "." + field, kind, labels.apply(field), typed.apply(line), options, empty, max);
        }
    }

    /** A column of one field or several; called as its {@code name}. */
    record Column<L>(String name, List<Ask<L>> asks) {

        static <L> Column<L> of(Ask<L> ask) {
            return new Column<>(ask.field(), List.of(ask));
        }
    }

    /** The table of those lines; {@code labels} gives the words of a column or field. */
    static <L> LineTable of(String part, List<L> lines, Function<String, String> labels, Stream<Column<L>> columns) {
        var all = columns.toList();
        return new LineTable(
                part,
                all.stream().map(column -> labels.apply(column.name())).toList(),
                IntStream.range(0, lines.size())
                        .mapToObj(i -> row(part + "[" + i + "]", lines.get(i), labels, all))
                        .toList());
    }

    private static <L> List<List<Entry>> row(
            String at, L line, Function<String, String> labels, List<Column<L>> columns) {
        return columns.stream()
                .map(column -> column.asks().stream()
                        .map(ask -> ask.of(line, at, labels))
                        .toList())
                .toList();
    }
}
