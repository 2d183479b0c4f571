package uk.waymark.query.maturity.interval;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetEvent;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;

/** The targets of one item, day by day. Their facts arrive in the order of their days. */
final class TargetIntervals {

    private TargetIntervals() {}

    static List<Interval> of(List<ItemFact> facts) {
        SortedMap<LocalDate, Optional<Target>> beginnings = new TreeMap<>();
        Target target = null;
        for (ItemFact fact : facts) {
            target = after((TargetEvent) fact.event(), target);
            beginnings.put(fact.event().effectiveOn(), Optional.ofNullable(target));
        }
        return Interval.of(beginnings);
    }

    private static @Nullable Target after(TargetEvent event, @Nullable Target before) {
        return switch (event) {
            case TargetSet e -> new Target(e.targetId(), e.level(), e.due(), e.effectiveOn(), null);
            case TargetRevised e ->
                new Target(
                        e.targetId(),
                        e.level(),
                        e.due(),
                        known(before, e.targetId()).setOn(),
                        null);
            case TargetReached e -> withReachedOn(known(before, e.targetId()), e.level(), e.effectiveOn());
            case TargetReopened e -> withReachedOn(known(before, e.targetId()), e.level(), null);
            case TargetDropped ignored -> null;
        };
    }

    private static Target withReachedOn(Target target, int level, @Nullable LocalDate reachedOn) {
        return new Target(target.targetId(), level, target.due(), target.setOn(), reachedOn);
    }

    private static Target known(@Nullable Target target, UUID targetId) {
        if (target == null || !target.targetId().equals(targetId)) {
            throw new IllegalStateException("target " + targetId + " was never set, or another has taken its place");
        }
        return target;
    }
}
