package uk.waymark.query.maturity.interval;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;

/**
 * The answer that stands on a day.
 *
 * @param responseId the entry that stands
 * @param since the day from which this answer has stood without another in between; re-affirming does not reset it
 * @param answeredOn the last day on which it was given, and not merely re-affirmed
 * @param reaffirmedOn the last day on which it was re-affirmed; null if it never was
 */
public record StandingAnswer(
        Answer answer,
        UUID responseId,
        LocalDate since,
        LocalDate answeredOn,
        @Nullable LocalDate reaffirmedOn) implements FacetState {}
