package uk.waymark.query.history.change;

import java.time.LocalDate;

/** What a thing became, by which fact of its stream, and from which day on. */
public record RecordedValue(long version, LocalDate effectiveOn, Value value) {}
