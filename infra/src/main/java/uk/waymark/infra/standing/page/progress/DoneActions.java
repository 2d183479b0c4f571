package uk.waymark.infra.standing.page.progress;

import java.util.List;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.timeline.work.WorkCompleted.Completed;

/** The work that was completed by the day that is looked at, by the items that it served. */
record DoneActions(String frameworkId, List<Completed> done) {

    List<Completed> in(String year, String item) {
        ItemRef served = new ItemRef(frameworkId, item);
        return done.stream()
                .filter(action -> action.serves().contains(served)
                        && AcademicYear.of(action.completedOn()).toString().equals(year))
                .toList();
    }
}
