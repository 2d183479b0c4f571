package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** Something that shows an answer to be true. */
@Revision("1")
public record EvidenceAdded(UUID assessmentId, ItemRef item, UUID evidenceId, ErasableText text, LocalDate effectiveOn)
        implements ItemEvent {}
