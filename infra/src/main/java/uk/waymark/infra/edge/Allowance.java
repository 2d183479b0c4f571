package uk.waymark.infra.edge;

import jakarta.validation.constraints.Positive;

/**
 * The number of requests that a caller may send.
 *
 * @param atOnce requests at once, by somebody who has been quiet for a while
 * @param perSecond requests a second, for as long as they like
 */
record Allowance(@Positive int atOnce, @Positive int perSecond) {}
