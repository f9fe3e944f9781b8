package io.palier.ticketimport;

/** Follows the quotes of a record from line to line: whether it is complete, goes on, or cannot be right. */
final class QuoteScan {

    enum State {
        /** Before the first character of a field. */
        FIELD_START,
        /** In a field without quotes, where a quote is a character like others. */
        PLAIN,
        /** Between an opening quote and its closing one. */
        QUOTED,
        /** Behind a closing quote, where only a delimiter or another quote may stand. */
        CLOSED,
        BROKEN
    }

    private final char delimiter;
    private State state = State.FIELD_START;

    QuoteScan(char delimiter) {
        this.delimiter = delimiter;
    }

    /** The state behind the line; what follows it is a line break. */
    State read(String line) {
        for (var i = 0; i < line.length() && state != State.BROKEN; i++) {
            state = next(line.charAt(i));
        }
        return state;
    }

    private State next(char c) {
        return switch (state) {
            case FIELD_START -> c == '"' ? State.QUOTED : c == delimiter ? State.FIELD_START : State.PLAIN;
            case PLAIN -> c == delimiter ? State.FIELD_START : State.PLAIN;
            case QUOTED -> c == '"' ? State.CLOSED : State.QUOTED;
            case CLOSED -> c == '"' ? State.QUOTED : c == delimiter ? State.FIELD_START : State.BROKEN;
            case BROKEN -> State.BROKEN;
        };
    }
}
