package uk.waymark.query.directory;

import java.util.UUID;

/**
 * An assessment: to which institution it belongs, and against which framework it is.
 *
 * @param version position in the assessment's stream up to which this view has read
 */
public record AssessmentState(UUID assessmentId, UUID institutionId, String frameworkId, long version) {}
