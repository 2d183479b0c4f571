package uk.waymark.query.history;

import java.time.LocalDate;

/** What a thing became, by which fact of its stream, and from which day on. */
record Recorded(long version, LocalDate effectiveOn, Value value) {}
