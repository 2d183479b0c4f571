package uk.waymark.query.maturity.interval;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;

/**
 * The level that an item should reach, or has reached.
 *
 * @param due null if no date was given
 * @param setOn the day on which it was set; revising it does not change that day
 * @param reachedOn null while the target is open
 */
public record Target(
        UUID targetId,
        int level,
        @Nullable Due due,
        LocalDate setOn,
        @Nullable LocalDate reachedOn) implements FacetState {

    public boolean stillOpen() {
        return reachedOn == null;
    }
}
