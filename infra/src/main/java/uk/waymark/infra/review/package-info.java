/** The reviews of an assessment: people go through its items together, and sign off what stood at the end. */
@NullMarked
package uk.waymark.infra.review;

import org.jspecify.annotations.NullMarked;
