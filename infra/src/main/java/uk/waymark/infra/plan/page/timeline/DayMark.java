package uk.waymark.infra.plan.page.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.waymark.query.timeline.Timeline;

/**
 * The mark of a day among the half-terms of its year.
 *
 * @param today whether the day is today's
 * @param x its place in the six columns, which are all as wide: {@code 24.31%}
 * @param words {@code in HT2}, or between which ones
 */
record DayMark(LocalDate day, boolean today, String x, String words) {

    /** Null if the day is not in the year shown, or nobody knows its dates. */
    static @Nullable DayMark of(Timeline timeline, LocalDate today) {
        LocalDate day = timeline.asAt();
        List<Timeline.Lane> lanes = timeline.halfTerms();
        boolean known = lanes.stream().allMatch(lane -> lane.from() != null && lane.to() != null);
        if (!known || day.isBefore(timeline.from()) || day.isAfter(timeline.to())) {
            return null;
        }
        int ended = (int) lanes.stream().filter(lane -> day.isAfter(last(lane))).count();
        if (ended == lanes.size()) {
            return at(day, today, ended, "after HT6");
        }
        Timeline.Lane next = lanes.get(ended);
        if (day.isBefore(first(next))) {
            String words = ended == 0
                    ? "before HT1"
                    : "between %s and %s".formatted(lanes.get(ended - 1).halfTerm(), next.halfTerm());
            return at(day, today, ended, words);
        }
        return at(day, today, ended + passed(next, day), "in " + next.halfTerm());
    }

    /** How much of the half-term is over at the noon of that day. */
    private static double passed(Timeline.Lane lane, LocalDate day) {
        double length = ChronoUnit.DAYS.between(first(lane), last(lane)) + 1.0;
        return (ChronoUnit.DAYS.between(first(lane), day) + 0.5) / length;
    }

    private static DayMark at(LocalDate day, LocalDate today, double halfTerms, String words) {
        String x = String.format(Locale.ROOT, "%.2f%%", halfTerms / HalfTermSpan.LAST * 100);
        return new DayMark(day, day.equals(today), x, words);
    }

    private static LocalDate first(Timeline.Lane lane) {
        return Objects.requireNonNull(lane.from());
    }

    private static LocalDate last(Timeline.Lane lane) {
        return Objects.requireNonNull(lane.to());
    }
}
