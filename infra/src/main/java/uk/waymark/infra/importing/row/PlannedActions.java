package uk.waymark.infra.importing.row;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.Spelling;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.query.timeline.ActionState;
import uk.waymark.query.timeline.ActionStatus;

/** The actions that an institution had before an import, among which that of a corrected row is looked for. */
final class PlannedActions {

    private static final Set<ActionStatus> OPEN =
            Set.of(ActionStatus.PLANNED, ActionStatus.STARTED, ActionStatus.OVERDUE);

    private final List<ActionState> actions;
    private final AcademicYear academicYear;
    private final RowIds ids;
    private final Function<UUID, List<UUID>> timesOf;
    private final Map<UUID, List<UUID>> times = new HashMap<>();
    private final Map<UUID, String> ofRows = new HashMap<>();
    private final Set<UUID> moved = new HashSet<>();

    /** @param timesOf keys of the imported rows that have given an action its time, in their order */
    PlannedActions(
            List<ActionState> actions, AcademicYear academicYear, RowIds ids, Function<UUID, List<UUID>> timesOf) {
        this.actions = actions;
        this.academicYear = academicYear;
        this.ids = ids;
        this.timesOf = timesOf;
    }

    /**
     * The open actions of the plan's academic year, or of none, that a row may mean: those for which no row of the plan
     * stands so far, else one for which one does. A row that is recognised has its action to itself.
     */
    List<ActionState> matching(ItemRef item, String words, RowDigest row) {
        String same = Spelling.plain(words);
        List<ActionState> alike = actions.stream()
                .filter(action -> OPEN.contains(action.status()) && isOfThisYear(action))
                .filter(action -> action.serves().contains(item))
                .filter(action -> Spelling.plain(action.description()).equals(same))
                .filter(action -> !row.content().equals(ofRows.get(action.actionId())))
                .toList();
        List<ActionState> free =
                alike.stream().filter(action -> isFreeFor(row, action)).toList();
        return free.isEmpty() ? alike.stream().limit(1).toList() : free;
    }

    /**
     * The action that a row became, if another row has moved it since, and it still stands where that row put it: the
     * correction is taken back. Empty if not.
     */
    Optional<ActionState> takenBack(UUID actionId, @Nullable Due due, RowDigest row) {
        return actions.stream()
                .filter(action -> action.actionId().equals(actionId))
                .filter(action -> OPEN.contains(action.status()) && !Objects.equals(action.due(), due))
                .filter(action -> !hasSpokenLast(actionId, row))
                .findFirst();
    }

    /** Whether no other row of the plan stands for the action so far. */
    boolean isFreeFor(RowDigest row, ActionState action) {
        String other = ofRows.get(action.actionId());
        return !moved.contains(action.actionId()) && (other == null || other.equals(row.content()));
    }

    /** Takes note that a row of the plan has been recognised as an action; of two the one that has moved it last. */
    void recognised(UUID actionId, RowDigest row) {
        if (hasSpokenLast(actionId, row)) {
            ofRows.put(actionId, row.content());
        } else {
            ofRows.putIfAbsent(actionId, row.content());
        }
    }

    /** Takes note that a row of the plan moves an action. */
    void moved(ActionState action) {
        moved.add(action.actionId());
    }

    /** The action that an earlier import has moved because of a row. */
    Optional<UUID> movedBy(ItemRef item, RowDigest row) {
        UUID key = ids.move(row.now(), 1);
        return actions.stream()
                .filter(action -> action.serves().contains(item))
                .map(ActionState::actionId)
                .filter(action -> times(action).contains(key))
                .findFirst();
    }

    /** The key under which a row moves an action now: each time that it does has one of its own. */
    UUID moveKey(UUID actionId, RowDigest row) {
        int time = 1;
        while (times(actionId).contains(ids.move(row.now(), time))) {
            time++;
        }
        return ids.move(row.now(), time);
    }

    private boolean hasSpokenLast(UUID actionId, RowDigest row) {
        List<UUID> keys = times(actionId);
        if (keys.isEmpty()) {
            return true;
        }
        UUID last = keys.getLast();
        boolean planned =
                last.equals(ids.key(row.now(), RowIds.ACTION)) || last.equals(ids.key(row.before(), RowIds.ACTION));
        int time = 1;
        while (keys.contains(ids.move(row.now(), time)) && !last.equals(ids.move(row.now(), time))) {
            time++;
        }
        return planned || last.equals(ids.move(row.now(), time));
    }

    private List<UUID> times(UUID actionId) {
        return times.computeIfAbsent(actionId, timesOf);
    }

    private boolean isOfThisYear(ActionState action) {
        return !(action.due() instanceof Due.Window window)
                || window.academicYear().equals(academicYear);
    }
}
