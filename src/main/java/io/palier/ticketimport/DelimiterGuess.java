package io.palier.ticketimport;

import java.util.List;

/** Finds the character that most records of a file are cut by into as many columns as the header. */
final class DelimiterGuess {

    private static final List<Character> KNOWN = List.of(',', ';', '\t', '|');
    private static final int LINES = 60;

    private DelimiterGuess() {}

    static char of(String text) {
        var start = text.lines().limit(LINES).reduce("", (a, b) -> a + b + "\n");
        if (start.matches("(?is)sep=[,;\\t|]\\n.*")) {
            return start.charAt(4);
        }
        var best = ',';
        var bestScore = 0.0;
        for (var delimiter : KNOWN) {
            var score = score(start, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    /** More columns count for more, but only where the records agree with the header. */
    private static double score(String start, char delimiter) {
        var reader = new RecordReader(start, delimiter);
        var columns = reader.header().size();
        var records = reader.records();
        var agreeing = records.stream().filter(r -> r.damage() == null).count();
        var share = records.isEmpty() ? 1.0 : (double) agreeing / records.size();
        return columns < 2 ? 0 : share * share * Math.log(columns + 1.0) + 0.001 * columns;
    }
}
