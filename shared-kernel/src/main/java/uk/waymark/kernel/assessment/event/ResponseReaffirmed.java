package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;

/** The same answer was looked at again and still stands. */
@Revision("1")
public record ResponseReaffirmed(
        UUID assessmentId,
        ItemRef item,
        UUID responseId,
        Answer answer,
        @Nullable UUID reviewId,
        LocalDate effectiveOn) implements ResponseEvent {}
