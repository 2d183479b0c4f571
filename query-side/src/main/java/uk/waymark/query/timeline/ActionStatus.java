package uk.waymark.query.timeline;

import java.time.LocalDate;

/** The status of an action on a day. */
public enum ActionStatus {
    PLANNED,
    STARTED,
    COMPLETED,
    /** Completed after the last day of its due window. */
    COMPLETED_LATE,
    /** Unfinished after the last day of its due window. */
    OVERDUE,
    CANCELLED;

    public static ActionStatus of(ActionFacts action, LocalDate asAt, TermCalendar calendar) {
        WorkDone work = action.work();
        if (work.cancelledOn() != null) {
            return CANCELLED;
        }
        if (work.completedOn() != null) {
            return calendar.isPast(action.schedule().due(), work.completedOn()) ? COMPLETED_LATE : COMPLETED;
        }
        if (calendar.isPast(action.schedule().due(), asAt)) {
            return OVERDUE;
        }
        return work.startedOn() == null ? PLANNED : STARTED;
    }
}
