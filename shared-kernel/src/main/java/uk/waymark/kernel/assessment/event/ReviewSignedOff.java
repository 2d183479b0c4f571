package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** The review is finished. Its figures are those as at, and as known at, this fact. */
@Revision("1")
public record ReviewSignedOff(
        UUID assessmentId, UUID reviewId, @Nullable ErasableText note, LocalDate effectiveOn) implements ReviewEvent {}
