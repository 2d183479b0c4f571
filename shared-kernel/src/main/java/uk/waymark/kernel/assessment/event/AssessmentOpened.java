package uk.waymark.kernel.assessment.event;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** The institution assesses itself against a framework; digest is SHA-256 of the framework's file. */
@Revision("1")
public record AssessmentOpened(
        UUID assessmentId, UUID institutionId, String frameworkId, String frameworkDigest, LocalDate effectiveOn)
        implements AssessmentEvent {}
