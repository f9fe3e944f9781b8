package io.palier.dashboard;

import java.util.List;

/** A figure of the board as a small table to take away. */
record FigureTable(String title, List<String> head, List<List<?>> rows) {}
