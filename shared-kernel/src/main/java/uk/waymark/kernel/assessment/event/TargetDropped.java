package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** The target is given up. */
@Revision("1")
public record TargetDropped(UUID assessmentId, ItemRef item, UUID targetId, ErasableText reason, LocalDate effectiveOn)
        implements TargetEvent {}
