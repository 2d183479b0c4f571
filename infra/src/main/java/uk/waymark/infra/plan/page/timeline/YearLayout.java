package uk.waymark.infra.plan.page.timeline;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.waymark.kernel.calendar.HalfTerm;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.ActionStatus;
import uk.waymark.query.timeline.Timeline;

/**
 * A year of actions in the order in which they are read.
 *
 * @param starting those due in the year, by the half-term in which they begin, then by theme
 * @param putOff those that were due in the year once, and are not any more
 * @param counts how many of those due in the year stand how
 */
record YearLayout(
        Map<HalfTerm, List<TimelineRow>> starting,
        List<TimelineRow> putOff,
        List<TimelineRow> ongoing,
        List<TimelineRow> unscheduled,
        Map<ActionStatus, Long> counts) {

    private static final Comparator<TimelineRow> BY_THEME =
            Comparator.comparingInt(row -> row.theme().place());

    static YearLayout of(Timeline timeline, TimelineThemes themes) {
        List<TimelineRow> rows = once(timeline).stream()
                .map(action -> TimelineRow.of(action, timeline.academicYear(), themes))
                .sorted(BY_THEME)
                .toList();
        List<TimelineRow> due = rows.stream().filter(row -> row.bar() != null).toList();
        return new YearLayout(
                due.stream().collect(Collectors.groupingBy(YearLayout::first, TreeMap::new, Collectors.toList())),
                rows.stream().filter(row -> row.bar() == null).toList(),
                rows(timeline.ongoing(), timeline, themes),
                rows(timeline.unscheduled(), timeline, themes),
                due.stream()
                        .collect(Collectors.groupingBy(
                                row -> row.action().status(),
                                () -> new EnumMap<>(ActionStatus.class),
                                Collectors.counting())));
    }

    public boolean empty() {
        return starting.isEmpty() && putOff.isEmpty();
    }

    public boolean beside() {
        return !ongoing.isEmpty() || !unscheduled.isEmpty();
    }

    public long due() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static List<TimelineRow> rows(List<ActionState> actions, Timeline timeline, TimelineThemes themes) {
        return actions.stream()
                .map(action -> TimelineRow.of(action, timeline.academicYear(), themes))
                .sorted(BY_THEME)
                .toList();
    }

    private static HalfTerm first(TimelineRow due) {
        return HalfTerm.values()[Objects.requireNonNull(due.bar()).from() - 1];
    }

    /** An action stands in every half-term of its window, and is drawn once. */
    private static Collection<ActionState> once(Timeline timeline) {
        Map<UUID, ActionState> byId = new LinkedHashMap<>();
        timeline.halfTerms().stream()
                .flatMap(lane -> Stream.concat(lane.actions().stream(), lane.slippedAway().stream()))
                .forEach(action -> byId.putIfAbsent(action.actionId(), action));
        return byId.values();
    }
}
