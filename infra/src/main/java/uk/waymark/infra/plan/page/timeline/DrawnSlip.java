package uk.waymark.infra.plan.page.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.query.timeline.ActionState;

/**
 * A slip of an action from one half-term to another, as it is drawn in a year.
 *
 * @param ghost where the work was due; null if that was in an earlier year
 * @param arrow the half-terms that the arrow runs through; null if there is nowhere to draw it to
 * @param kind {@code on} to a later half-term, {@code in} from an earlier year, {@code out} to a later one, or {@code gone}
 * @param label the year that the arrow comes from or leads to
 */
record DrawnSlip(
        @Nullable HalfTermSpan ghost,
        @Nullable HalfTermSpan arrow,
        String kind,
        @Nullable String label) {

    /** The slips that touch the year, in their order. */
    static List<DrawnSlip> of(ActionState action, AcademicYear year) {
        List<DrawnSlip> slips = new ArrayList<>();
        List<Due> was = action.slippedFrom();
        for (int i = 0; i < was.size(); i++) {
            Due next = i + 1 < was.size() ? was.get(i + 1) : action.due();
            if (was.get(i) instanceof Due.Window from) {
                DrawnSlip slip = slip(from, next, year);
                if (slip != null) {
                    slips.add(slip);
                }
            }
        }
        return List.copyOf(slips);
    }

    private static @Nullable DrawnSlip slip(Due.Window from, @Nullable Due next, AcademicYear year) {
        HalfTermSpan ghost = HalfTermSpan.in(year, from);
        HalfTermSpan target = HalfTermSpan.in(year, next);
        if (ghost == null) {
            return target == null || from.academicYear().compareTo(year) > 0
                    ? null
                    : new DrawnSlip(null, new HalfTermSpan(1, target.to()), "in", "from " + from.academicYear());
        }
        if (target != null) {
            return new DrawnSlip(ghost, ghost.onTo(target.to()), "on", null);
        }
        return next instanceof Due.Window later && later.academicYear().compareTo(year) > 0
                ? new DrawnSlip(ghost, ghost.onTo(HalfTermSpan.LAST), "out", "to " + later.academicYear())
                : new DrawnSlip(ghost, null, "gone", null);
    }
}
