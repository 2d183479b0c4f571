package uk.waymark.infra.web.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.progress.Progress;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.Actions;

/** The work that was completed by the day that is looked at, by the items that it served. */
record DoneActions(String frameworkId, List<ActionState> done) {

    static DoneActions of(Actions actions, Progress progress) {
        return new DoneActions(
                progress.frameworkId(),
                actions.actions().stream()
                        .filter(action -> action.completedOn() != null
                                && !action.completedOn().isAfter(progress.asAt()))
                        .sorted(Comparator.comparing(DoneActions::day))
                        .toList());
    }

    List<ActionState> in(String year, String item) {
        ItemRef served = new ItemRef(frameworkId, item);
        return done.stream()
                .filter(action -> action.serves().contains(served)
                        && AcademicYear.of(day(action)).toString().equals(year))
                .toList();
    }

    private static LocalDate day(ActionState done) {
        return Objects.requireNonNull(done.completedOn());
    }
}
