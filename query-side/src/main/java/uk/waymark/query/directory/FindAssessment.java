package uk.waymark.query.directory;

import java.util.UUID;

/** Asks whose an assessment is, as {@link AssessmentState}; empty if there is no such assessment. */
public record FindAssessment(UUID assessmentId) {}
