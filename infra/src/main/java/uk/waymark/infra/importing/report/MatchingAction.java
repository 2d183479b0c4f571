package uk.waymark.infra.importing.report;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;

/**
 * An open action that has the item and the words of a row.
 *
 * @param due null if it is unscheduled
 */
public record MatchingAction(
        UUID actionId, String description, @Nullable Due due, List<String> owners) {}
