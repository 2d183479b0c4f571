package uk.waymark.query.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.kernel.calendar.HalfTermDates;

/** The actions that belong to an academic year, and where in it they stand. */
record YearOfActions(AcademicYear year, TermCalendar calendar) {

    /** Whether the action stands anywhere in this year's timeline. */
    boolean shows(ActionFacts action) {
        return dueInYear(action.schedule().due())
                || action.schedule().slippedFrom().stream().anyMatch(this::dueInYear)
                || !(action.schedule().due() instanceof Due.Window) && openInYear(action);
    }

    List<Timeline.Lane> lanes(List<ActionState> actions) {
        return Arrays.stream(HalfTerm.values())
                .map(halfTerm -> lane(halfTerm, actions))
                .toList();
    }

    List<ActionState> ongoing(List<ActionState> actions) {
        return only(actions, action -> action.due() instanceof Due.Ongoing && openInYear(action));
    }

    List<ActionState> unscheduled(List<ActionState> actions) {
        return only(actions, action -> action.due() == null && openInYear(action));
    }

    private Timeline.Lane lane(HalfTerm halfTerm, List<ActionState> actions) {
        Optional<HalfTermDates> dates = calendar.dates(year, halfTerm);
        return new Timeline.Lane(
                halfTerm,
                dates.map(HalfTermDates::from).orElse(null),
                dates.map(HalfTermDates::to).orElse(null),
                only(actions, action -> covers(action.due(), halfTerm)),
                only(
                        actions,
                        action -> !covers(action.due(), halfTerm)
                                && action.slippedFrom().stream().anyMatch(due -> covers(due, halfTerm))));
    }

    private boolean dueInYear(@Nullable Due due) {
        return due instanceof Due.Window window && window.academicYear().equals(year);
    }

    private boolean covers(@Nullable Due due, HalfTerm halfTerm) {
        return due instanceof Due.Window window && dueInYear(window) && window.contains(halfTerm);
    }

    private boolean openInYear(ActionFacts action) {
        return openInYear(action.origin().plannedOn(), action.work().finishedOn());
    }

    private boolean openInYear(ActionState action) {
        return openInYear(
                action.plannedOn(), action.completedOn() != null ? action.completedOn() : action.cancelledOn());
    }

    private boolean openInYear(LocalDate plannedOn, @Nullable LocalDate finishedOn) {
        return !plannedOn.isAfter(calendar.lastDay(year))
                && (finishedOn == null || !finishedOn.isBefore(calendar.firstDay(year)));
    }

    private static List<ActionState> only(List<ActionState> actions, Predicate<ActionState> those) {
        return actions.stream().filter(those).toList();
    }
}
