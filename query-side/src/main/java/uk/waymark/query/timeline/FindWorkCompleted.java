package uk.waymark.query.timeline;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was completed by a day, ever? Answered with {@link WorkCompleted}; empty if there is no such institution.
 *
 * @param asAt null means today
 */
public record FindWorkCompleted(
        UUID institutionId, @Nullable LocalDate asAt) {}
