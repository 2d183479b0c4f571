package uk.waymark.infra.plan.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.query.timeline.ActionState;

/** The rule that says what stands in the plan of a year: its own actions, and every other that is still open. */
final class PlanYear {

    private PlanYear() {}

    static boolean shows(ActionState action, AcademicYear year) {
        return isOpen(action) || belongs(action, year);
    }

    static boolean isOpen(ActionState action) {
        return finishedOn(action) == null;
    }

    /** Work belongs to the year that it is or was due in; without a window, to each in which it was open. */
    static boolean belongs(ActionState action, AcademicYear year) {
        boolean due = Stream.concat(Stream.ofNullable(action.due()), action.slippedFrom().stream())
                .anyMatch(one -> one instanceof Due.Window window
                        && window.academicYear().equals(year));
        return due || !(action.due() instanceof Due.Window) && wasOpenIn(action, year);
    }

    /** The years that actions are or were due in, newest first, and this one. */
    static List<AcademicYear> all(List<ActionState> actions, AcademicYear... others) {
        TreeSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(List.of(others));
        actions.stream()
                .flatMap(action -> Stream.concat(action.slippedFrom().stream(), Stream.ofNullable(action.due())))
                .forEach(due -> {
                    if (due instanceof Due.Window window) {
                        years.add(window.academicYear());
                    }
                });
        actions.forEach(action -> years.add(AcademicYear.of(action.plannedOn())));
        return List.copyOf(years);
    }

    private static boolean wasOpenIn(ActionState action, AcademicYear year) {
        LocalDate finished = finishedOn(action);
        return !action.plannedOn().isAfter(year.lastDay()) && (finished == null || !finished.isBefore(year.firstDay()));
    }

    private static @Nullable LocalDate finishedOn(ActionState action) {
        return action.completedOn() != null ? action.completedOn() : action.cancelledOn();
    }
}
