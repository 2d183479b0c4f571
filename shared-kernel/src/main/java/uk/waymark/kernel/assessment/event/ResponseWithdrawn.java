package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** An answer was withdrawn: there is none from that day on. */
@Revision("1")
public record ResponseWithdrawn(
        UUID assessmentId,
        ItemRef item,
        UUID responseId,
        @Nullable ErasableText reason,
        @Nullable UUID reviewId,
        LocalDate effectiveOn)
        implements ResponseEvent {}
