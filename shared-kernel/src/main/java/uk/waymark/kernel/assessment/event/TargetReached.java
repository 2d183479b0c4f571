package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.framework.ItemRef;

/** The standing answer is at or above the target; effective on the later day of both. */
@Revision("1")
public record TargetReached(
        UUID assessmentId, ItemRef item, UUID targetId, int level, UUID responseId, LocalDate effectiveOn)
        implements TargetEvent {}
