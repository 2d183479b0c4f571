/** The reviews of an assessment: who took part, what they have looked at, what was amended since. */
@NullMarked
package uk.waymark.query.review;

import org.jspecify.annotations.NullMarked;
