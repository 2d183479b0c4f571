package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.text.ErasableText;

/** A dated exercise of looking at the answers together was started. */
@Revision("1")
public record ReviewStarted(
        UUID assessmentId,
        UUID reviewId,
        AcademicYear academicYear,
        ErasableText title,
        List<UUID> participants,
        LocalDate effectiveOn)
        implements ReviewEvent {}
