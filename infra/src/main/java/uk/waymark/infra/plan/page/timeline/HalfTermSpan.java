package uk.waymark.infra.plan.page.timeline;

import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;

/** A span of half-terms of the year shown, by number: 1 to 6, both inside it. */
record HalfTermSpan(int from, int to) {

    static final int LAST = 6;

    /** Null if it is not due in that year. */
    static @Nullable HalfTermSpan in(AcademicYear year, @Nullable Due due) {
        return due instanceof Due.Window window && window.academicYear().equals(year)
                ? new HalfTermSpan(window.from().ordinal() + 1, window.to().ordinal() + 1)
                : null;
    }

    /** From the half-term after this one to that; null if there is none. */
    @Nullable
    HalfTermSpan onTo(int last) {
        return last > to ? new HalfTermSpan(to + 1, last) : null;
    }

    public int length() {
        return to - from + 1;
    }

    /** The style class of its place in the six columns. */
    public String place() {
        return "wm-timeline-from-%d wm-timeline-to-%d".formatted(from, to);
    }
}
