package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** The first answer was given to an item. */
@Revision("1")
public record ResponseSubmitted(
        UUID assessmentId,
        ItemRef item,
        UUID responseId,
        Answer answer,
        @Nullable ErasableText reason,
        @Nullable UUID reviewId,
        LocalDate effectiveOn)
        implements ResponseEvent {}
