package uk.waymark.query.maturity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Needs;
import uk.waymark.kernel.access.Permission;
import uk.waymark.kernel.access.Query;

/**
 * The question what there is about one item. Answered with {@link ItemDetail}, or nothing if there is no such
 * assessment or item.
 *
 * @param item its code, in the framework of the assessment
 * @param asAt the day that is asked about; null means the London day of {@code knownAt}
 * @param knownAt what was recorded later is left out; null means now
 */
@Needs(Permission.READ_DETAIL)
public record FindItem(
        UUID assessmentId,
        String item,
        @Nullable LocalDate asAt,
        @Nullable Instant knownAt) implements Query.OfAssessment {}
