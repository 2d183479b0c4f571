package uk.waymark.query.history;

import java.util.List;

/**
 * What was recorded since.
 *
 * @param entries the last few, oldest first
 * @param more there were more before them
 */
public record RecordedSince(List<HistoryEntry> entries, boolean more) {}
