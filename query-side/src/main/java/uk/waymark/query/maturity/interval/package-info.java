/** The states of an item, as intervals of days: its answer, its target, its flag. */
@NullMarked
package uk.waymark.query.maturity.interval;

import org.jspecify.annotations.NullMarked;
