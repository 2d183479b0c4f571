package uk.waymark.infra.edge;

import jakarta.validation.constraints.Positive;

/**
 * How many requests a caller may send.
 *
 * @param atOnce by somebody who has been quiet for a while
 * @param perSecond for as long as they like
 */
record Allowance(@Positive int atOnce, @Positive int perSecond) {}
