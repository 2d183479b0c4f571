package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.framework.ItemRef;

/** The answer that reached the target was retracted. */
@Revision("1")
public record TargetReopened(UUID assessmentId, ItemRef item, UUID targetId, int level, LocalDate effectiveOn)
        implements TargetEvent {}
