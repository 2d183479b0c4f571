package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.text.ErasableText;

/** Somebody said something about an item. */
@Revision("1")
public record CommentAdded(UUID assessmentId, ItemRef item, UUID commentId, ErasableText text, LocalDate effectiveOn)
        implements NoteEvent {}
