/** Academic years, half-terms and due windows: the calendar that schools plan by. */
@NullMarked
package uk.waymark.kernel.calendar;

import org.jspecify.annotations.NullMarked;
