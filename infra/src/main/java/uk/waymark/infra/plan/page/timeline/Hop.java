package uk.waymark.infra.plan.page.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.query.timeline.ActionState;

/**
 * One putting off, as it is drawn in a year.
 *
 * @param ghost where the work was due; null if that was in an earlier year
 * @param arrow the half-terms that the arrow runs through; null if there is nowhere to draw it to
 * @param kind {@code on} to a later half-term, {@code in} from an earlier year, {@code out} to a later one, or {@code gone}
 * @param label the year that the arrow comes from or leads to
 */
record Hop(
        @Nullable Span ghost,
        @Nullable Span arrow,
        String kind,
        @Nullable String label) {

    /** The puttings off that touch the year, in their order. */
    static List<Hop> of(ActionState action, AcademicYear year) {
        List<Hop> hops = new ArrayList<>();
        List<Due> slips = action.slippedFrom();
        for (int i = 0; i < slips.size(); i++) {
            Due next = i + 1 < slips.size() ? slips.get(i + 1) : action.due();
            if (slips.get(i) instanceof Due.Window from) {
                Hop hop = hop(from, next, year);
                if (hop != null) {
                    hops.add(hop);
                }
            }
        }
        return List.copyOf(hops);
    }

    private static @Nullable Hop hop(Due.Window from, @Nullable Due next, AcademicYear year) {
        Span ghost = Span.in(year, from);
        Span target = Span.in(year, next);
        if (ghost == null) {
            return target == null || from.academicYear().compareTo(year) > 0
                    ? null
                    : new Hop(null, new Span(1, target.to()), "in", "from " + from.academicYear());
        }
        if (target != null) {
            return new Hop(ghost, ghost.onTo(target.to()), "on", null);
        }
        return next instanceof Due.Window later && later.academicYear().compareTo(year) > 0
                ? new Hop(ghost, ghost.onTo(Span.LAST), "out", "to " + later.academicYear())
                : new Hop(ghost, null, "gone", null);
    }
}
