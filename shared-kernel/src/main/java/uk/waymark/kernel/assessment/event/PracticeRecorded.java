package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** The fact that it was recorded what the institution does about an item. */
@Revision("1")
public record PracticeRecorded(
        UUID assessmentId, ItemRef item, UUID practiceId, ErasableText text, LocalDate effectiveOn)
        implements NoteEvent {}
