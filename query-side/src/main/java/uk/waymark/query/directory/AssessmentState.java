package uk.waymark.query.directory;

import java.util.UUID;

/**
 * Whose an assessment is, and against which framework.
 *
 * @param version position in the assessment's stream up to which this view has read
 */
public record AssessmentState(UUID assessmentId, UUID institutionId, String frameworkId, long version) {}
