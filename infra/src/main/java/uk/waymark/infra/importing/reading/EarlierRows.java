package uk.waymark.infra.importing.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What earlier rows of the same plan have said: the first that gives an item's level, or its target, is kept. */
final class EarlierRows {

    private record GivenLevel(long line, int level) {}

    private final Map<String, Long> firstLines = new HashMap<>();
    private final Map<String, GivenLevel> responses = new HashMap<>();
    private final Map<String, GivenLevel> targets = new HashMap<>();

    /** Takes note of a row for the item. */
    Optional<Warning> duplicate(String item, long line) {
        return Optional.ofNullable(firstLines.putIfAbsent(item, line))
                .map(first -> Warning.of(
                        Warning.Code.DUPLICATE_ITEM,
                        "Item " + item + " already stands in row " + first
                                + "; what this row says of its levels counts only where that one is silent, and its"
                                + " next steps are kept as an action of their own."));
    }

    /** The level to answer with; null if this row has nothing to add. */
    @Nullable
    Integer response(String item, long line, @Nullable Integer current, List<Warning> warnings) {
        return current == null
                ? null
                : first(responses, "current level", item, new GivenLevel(line, current), warnings);
    }

    /** The level to aim for; null if this row has nothing to add. */
    @Nullable
    Integer target(
            String item, long line, @Nullable Integer current, @Nullable Integer target, List<Warning> warnings) {
        if (target == null) {
            return null;
        }
        if (current != null && target <= current) {
            warnings.add(Warning.of(
                    Warning.Code.TARGET_NOT_ABOVE_CURRENT,
                    "The text of 'actions to improve' is level " + target + ", the current position is level " + current
                            + ": no target was set."));
            return null;
        }
        return first(targets, "target", item, new GivenLevel(line, target), warnings);
    }

    private static @Nullable Integer first(
            Map<String, GivenLevel> all, String what, String item, GivenLevel given, List<Warning> warnings) {
        GivenLevel before = all.putIfAbsent(item, given);
        if (before == null) {
            return given.level();
        }
        if (before.level() != given.level()) {
            warnings.add(Warning.of(
                    Warning.Code.CONFLICTING_ROWS,
                    "Row " + before.line() + " gives level " + before.level() + " as the " + what + " of item " + item
                            + ", this one level " + given.level() + ": the earlier one was kept."));
        }
        return null;
    }
}
