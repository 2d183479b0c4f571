package uk.waymark.query.timeline.work;

import java.util.Map;
import uk.waymark.kernel.calendar.AcademicYear;

/**
 * The number of actions that are overdue. They are only counted: no text is opened for it.
 *
 * @param byYear by the academic year that they were due in, earliest first; years without any are left out
 */
public record Overdue(Map<AcademicYear, Long> byYear) {}
