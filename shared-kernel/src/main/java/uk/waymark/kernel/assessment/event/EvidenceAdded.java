package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/**
 * The fact that something was added that shows an answer to be true.
 *
 * @param responseId the entry that it was given with; null if it was added by itself
 */
@Revision("1")
public record EvidenceAdded(
        UUID assessmentId,
        ItemRef item,
        UUID evidenceId,
        ErasableText text,
        @Nullable UUID responseId,
        LocalDate effectiveOn)
        implements NoteEvent {}
