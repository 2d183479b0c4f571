/** Endpoints about the reviews of an assessment. */
@NullMarked
package uk.waymark.infra.review.api;

import org.jspecify.annotations.NullMarked;
