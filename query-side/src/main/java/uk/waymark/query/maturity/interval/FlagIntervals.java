package uk.waymark.query.maturity.interval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import uk.waymark.kernel.assessment.event.FlagEvent;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;

/** The flags of one item, day by day. Their facts arrive in the order of their days. */
final class FlagIntervals {

    private FlagIntervals() {}

    static List<Interval> of(List<ItemFact> facts) {
        SortedMap<LocalDate, Optional<StandingFlag>> beginnings = new TreeMap<>();
        for (ItemFact fact : facts) {
            beginnings.put(fact.event().effectiveOn(), after((FlagEvent) fact.event()));
        }
        return Interval.of(beginnings);
    }

    private static Optional<StandingFlag> after(FlagEvent event) {
        return switch (event) {
            case ItemFlagged e -> Optional.of(new StandingFlag(e.flag()));
            case ItemUnflagged ignored -> Optional.empty();
        };
    }
}
