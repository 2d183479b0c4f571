package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.text.ErasableText;

/** The review was given up; the answers given in it stand. */
@Revision("1")
public record ReviewAbandoned(
        UUID assessmentId, UUID reviewId, @Nullable ErasableText reason, LocalDate effectiveOn)
        implements ReviewEvent {}
