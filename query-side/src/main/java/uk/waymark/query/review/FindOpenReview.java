package uk.waymark.query.review;

import java.util.UUID;

/** Which review do answers count for? Answered with an {@link OpenReview}, or nothing if none is open. */
public record FindOpenReview(UUID assessmentId) {}
