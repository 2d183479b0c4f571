package uk.waymark.query.history;

import java.util.List;

/**
 * The facts of a stream that were recorded since somebody looked at it.
 *
 * @param entries the last few, oldest first
 * @param more there were more before them
 */
public record RecordedSince(List<HistoryEntry> entries, boolean more) {}
