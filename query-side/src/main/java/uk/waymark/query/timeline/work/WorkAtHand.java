package uk.waymark.query.timeline.work;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.CurrentHalfTerm;

/**
 * The work that there is to do on a day, whichever academic year it was planned for: work that is late from earlier
 * years is late still.
 *
 * @param halfTerm the one that contains the day or, between two, the one that comes next; null if no dates are known
 * @param due unfinished work whose window contains that half-term; ends soonest first
 * @param overdue unfinished work whose window is over; longest overdue first
 * @param doneSince the first day that counts for {@code done}
 * @param done completed since that day, latest first
 */
public record WorkAtHand(
        UUID institutionId,
        LocalDate asAt,
        @Nullable CurrentHalfTerm halfTerm,
        List<ActionState> due,
        List<ActionState> overdue,
        LocalDate doneSince,
        List<ActionState> done) {}
