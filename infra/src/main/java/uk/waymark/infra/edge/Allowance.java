package uk.waymark.infra.edge;

import jakarta.validation.constraints.Positive;

/**
 * How many requests a caller may send.
 *
 * @param atOnce requests at once, by somebody who has been quiet for a while
 * @param perSecond requests a second, for as long as they like
 */
record Allowance(@Positive int atOnce, @Positive int perSecond) {}
