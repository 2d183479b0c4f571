/** Endpoints about the reviews of an assessment. */
@NullMarked
package uk.waymark.infra.api.review;

import org.jspecify.annotations.NullMarked;
