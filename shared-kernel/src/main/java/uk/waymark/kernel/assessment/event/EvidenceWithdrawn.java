package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** The evidence no longer counts. */
@Revision("1")
public record EvidenceWithdrawn(
        UUID assessmentId,
        ItemRef item,
        UUID evidenceId,
        @Nullable ErasableText reason,
        LocalDate effectiveOn) implements NoteEvent {}
