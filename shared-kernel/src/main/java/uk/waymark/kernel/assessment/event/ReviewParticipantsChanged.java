package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The fact that other people take part in the review; the whole list. */
@Revision("1")
public record ReviewParticipantsChanged(
        UUID assessmentId, UUID reviewId, List<UUID> participants, LocalDate effectiveOn) implements ReviewEvent {}
