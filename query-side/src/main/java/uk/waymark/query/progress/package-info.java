/** The progress of an assessment from year to year. */
@NullMarked
package uk.waymark.query.progress;

import org.jspecify.annotations.NullMarked;
