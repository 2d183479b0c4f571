package uk.waymark.query.maturity;

import java.util.UUID;

/** Who assesses themselves, and against what. */
public record AssessmentRow(UUID assessmentId, UUID institutionId, String frameworkId) {}
