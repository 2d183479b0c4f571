/** The reviews of an assessment: who looks at what, what is left, and what stood when it was signed off. */
@NullMarked
package uk.waymark.infra.review.page;

import org.jspecify.annotations.NullMarked;
