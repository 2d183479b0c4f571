package uk.waymark.query.history.change;

import java.time.LocalDate;

/** A value that a thing has had: by which fact of its stream, and from which day on. */
public record RecordedValue(long version, LocalDate effectiveOn, Value value) {}
