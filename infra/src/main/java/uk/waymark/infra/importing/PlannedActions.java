package uk.waymark.infra.importing;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
    private final Function<UUID, Set<UUID>> requestsOf;
    private final Map<UUID, Set<UUID>> requests = new HashMap<>();
    private final Map<UUID, String> ofRows = new HashMap<>();
    private final Set<UUID> moved = new HashSet<>();

    /** @param requestsOf idempotency keys of all that has been written into an action's stream */
    PlannedActions(List<ActionState> actions, AcademicYear academicYear, Function<UUID, Set<UUID>> requestsOf) {
        this.actions = actions;
        this.academicYear = academicYear;
        this.requestsOf = requestsOf;
    }

    /**
     * The open action of the plan's academic year, or of none, that a row may mean. A row that is recognised has its
     * action to itself: one that is alike is another action.
     */
    Optional<ActionState> matching(ItemRef item, String words, RowDigest row) {
        String same = Spelling.plain(words);
        return actions.stream()
                .filter(action -> OPEN.contains(action.status()) && isOfThisYear(action))
                .filter(action -> action.serves().contains(item))
                .filter(action -> Spelling.plain(action.description()).equals(same))
                .filter(action -> !row.content().equals(ofRows.get(action.actionId())))
                .min(Comparator.comparing(action -> !isFree(action)));
    }

    /** Whether no row of the plan stands for the action so far. */
    boolean isFree(ActionState action) {
        return !ofRows.containsKey(action.actionId()) && !moved.contains(action.actionId());
    }

    /** Takes note that a row of the plan has been recognised as an action. */
    void recognised(UUID actionId, RowDigest row) {
        ofRows.put(actionId, row.content());
    }

    /** Takes note that a row of the plan moves an action. */
    void moved(ActionState action) {
        moved.add(action.actionId());
    }

    /** The action that an earlier import has moved under this key. */
    Optional<UUID> movedBy(ItemRef item, UUID key) {
        return actions.stream()
                .filter(action -> action.serves().contains(item))
                .map(ActionState::actionId)
                .filter(action -> requests.computeIfAbsent(action, requestsOf).contains(key))
                .findFirst();
    }

    private boolean isOfThisYear(ActionState action) {
        return !(action.due() instanceof Due.Window window)
                || window.academicYear().equals(academicYear);
    }
}
