package uk.waymark.query.maturity;

import java.util.UUID;

/** An assessment as its row has it: which institution it belongs to, and which framework it is against. */
public record AssessmentRow(UUID assessmentId, UUID institutionId, String frameworkId) {}
