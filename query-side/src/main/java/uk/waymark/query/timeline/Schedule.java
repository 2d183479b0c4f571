package uk.waymark.query.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.calendar.Due;

/** The schedule of an action: when it is due, and when it was due before it was put off. */
public record Schedule(@Nullable Due due, List<Due> slippedFrom, boolean carriedOver) {

    private static final Comparator<Due.Window> BY_END =
            Comparator.comparing(Due.Window::academicYear).thenComparing(Due.Window::to);

    static Schedule first(@Nullable Due due) {
        return new Schedule(due, List.of(), false);
    }

    Schedule movedTo(@Nullable Due newDue) {
        return new Schedule(newDue, slippedFromWhenDue(newDue), carriedOver);
    }

    Schedule carriedOverTo(Due.Window newDue) {
        return new Schedule(newDue, slippedFromWhenDue(newDue), true);
    }

    /** Work slips when its window ends later than before, or when it no longer has one. Bringing it forward is no slip. */
    private List<Due> slippedFromWhenDue(@Nullable Due newDue) {
        if (!(due instanceof Due.Window before)
                || newDue instanceof Due.Window after && BY_END.compare(after, before) <= 0) {
            return slippedFrom;
        }
        List<Due> all = new ArrayList<>(slippedFrom);
        all.add(before);
        return List.copyOf(all);
    }
}
