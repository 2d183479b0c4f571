/** What there is to do now, what is overdue, and what was completed. */
@NullMarked
package uk.waymark.query.timeline.work;

import org.jspecify.annotations.NullMarked;
