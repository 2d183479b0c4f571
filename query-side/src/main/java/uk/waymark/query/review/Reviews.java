package uk.waymark.query.review;

import java.util.List;
import java.util.UUID;

/**
 * The reviews of an assessment, in the order in which they were started.
 *
 * @param version position in the assessment's stream that the view has reached
 */
public record Reviews(UUID assessmentId, long version, List<ReviewState> reviews) {}
