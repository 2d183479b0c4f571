package uk.waymark.query.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what happened, in the order in which it was recorded; facts of one instant by stream and place in it.
 *
 * @param next the page that follows; null on the last one
 */
public record History(List<HistoryEntry> entries, @Nullable Integer next) {}
