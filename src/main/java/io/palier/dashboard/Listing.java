package io.palier.dashboard;

import io.palier.ticket.Tally;
import java.util.List;
import java.util.function.Consumer;

/** The list behind a figure: the page shows some of it, a file all of it. */
interface Listing {

    /** How many rows there are, which is the figure, and what they measure together. */
    Tally tally();

    /** The names of the columns of a file. */
    List<String> head();

    /** Every row for a file, as the head names its cells, one after the other and never all at once in memory. */
    void each(Consumer<List<?>> reader);
}
