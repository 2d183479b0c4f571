/** Actions by half-term: what is planned, started, done, late or overdue, on any day and as known at any instant. */
@NullMarked
package uk.waymark.query.timeline;

import org.jspecify.annotations.NullMarked;
