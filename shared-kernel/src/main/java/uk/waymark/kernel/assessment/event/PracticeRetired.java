package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** The practice has ended. */
@Revision("1")
public record PracticeRetired(
        UUID assessmentId,
        ItemRef item,
        UUID practiceId,
        @Nullable ErasableText reason,
        LocalDate effectiveOn) implements NoteEvent {}
