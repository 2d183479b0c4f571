/** The work that there is to do now, that is overdue, and that was completed. */
@NullMarked
package uk.waymark.query.timeline.work;

import org.jspecify.annotations.NullMarked;
