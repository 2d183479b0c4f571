package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** The entry {@code responseId} was a mistake and never counted. */
@Revision("1")
public record ResponseRetracted(
        UUID assessmentId, ItemRef item, UUID responseId, ErasableText reason, LocalDate effectiveOn)
        implements ResponseEvent {}
