package io.palier.ticket;

import java.time.DayOfWeek;

/** How many tickets were opened in an hour (0 to 23) of a weekday. */
public record HourCell(DayOfWeek weekday, int hour, long logged) {}
