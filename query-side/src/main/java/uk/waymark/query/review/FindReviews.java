package uk.waymark.query.review;

import java.util.UUID;

/** Which reviews are there? Answered with {@link Reviews}, or nothing if there is no such assessment. */
public record FindReviews(UUID assessmentId) {}
