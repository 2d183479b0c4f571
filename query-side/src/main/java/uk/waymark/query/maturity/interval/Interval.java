package uk.waymark.query.maturity.interval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import uk.waymark.query.view.Moment;

/**
 * The days during which one state held.
 *
 * @param from first day
 * @param to first day on which it no longer held; {@link Moment#NEVER} if it still does
 */
public record Interval(LocalDate from, LocalDate to, FacetState state) {

    /**
     * Turns what began on which day into intervals. Equal neighbours become one; a day with nothing ends what went
     * before and begins no interval.
     */
    static List<Interval> of(SortedMap<LocalDate, ? extends Optional<? extends FacetState>> beginnings) {
        List<Interval> intervals = new ArrayList<>();
        LocalDate from = LocalDate.MIN;
        Optional<? extends FacetState> state = Optional.empty();
        for (var beginning : beginnings.entrySet()) {
            if (!beginning.getValue().equals(state)) {
                close(intervals, from, beginning.getKey(), state);
                from = beginning.getKey();
                state = beginning.getValue();
            }
        }
        close(intervals, from, Moment.NEVER, state);
        return intervals;
    }

    private static void close(
            List<Interval> intervals, LocalDate from, LocalDate to, Optional<? extends FacetState> state) {
        state.ifPresent(held -> intervals.add(new Interval(from, to, held)));
    }
}
