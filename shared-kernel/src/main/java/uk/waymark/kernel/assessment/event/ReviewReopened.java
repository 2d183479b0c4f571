package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.text.ErasableText;

/** A signed-off review is open again. */
@Revision("1")
public record ReviewReopened(UUID assessmentId, UUID reviewId, ErasableText reason, LocalDate effectiveOn)
        implements ReviewEvent {}
