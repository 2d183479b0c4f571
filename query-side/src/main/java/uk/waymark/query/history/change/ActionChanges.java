package uk.waymark.query.history.change;

import java.util.List;
import java.util.stream.Stream;
import uk.waymark.kernel.action.event.ActionCancelled;
import uk.waymark.kernel.action.event.ActionCarriedOver;
import uk.waymark.kernel.action.event.ActionCompleted;
import uk.waymark.kernel.action.event.ActionEvent;
import uk.waymark.kernel.action.event.ActionItemsChanged;
import uk.waymark.kernel.action.event.ActionPlanned;
import uk.waymark.kernel.action.event.ActionProgressNoted;
import uk.waymark.kernel.action.event.ActionReassigned;
import uk.waymark.kernel.action.event.ActionReopened;
import uk.waymark.kernel.action.event.ActionRescheduled;
import uk.waymark.kernel.action.event.ActionReworded;
import uk.waymark.kernel.action.event.ActionStarted;
import uk.waymark.kernel.framework.ItemRef;

/** The changes that facts about an action make. */
public final class ActionChanges {

    private static final String WORDING = "wording";
    private static final String ITEMS = "items";
    private static final String OWNERS = "owners";
    private static final String DUE = "due";
    private static final String STATE = "state";

    private ActionChanges() {}

    public static FactChange of(ActionEvent fact, StreamValues past) {
        FactChange change = FactChange.about(served(past)).of(past.words(WORDING));
        return switch (fact) {
            case ActionPlanned planned -> planned(planned, past);
            case ActionReworded reworded ->
                past.moves(
                        change.because(reworded.reason()).saying(reworded.description()),
                        WORDING,
                        new Value.Words(reworded.description()));
            case ActionItemsChanged changed -> itemsChanged(changed, change, past);
            case ActionRescheduled moved ->
                past.moves(change.because(moved.reason()), DUE, new Value.Scheduled(moved.due()));
            case ActionCarriedOver carried ->
                past.moves(change.because(carried.reason()), DUE, new Value.Scheduled(carried.due()));
            case ActionReassigned reassigned -> past.moves(change, OWNERS, new Value.People(reassigned.owners()));
            case ActionStarted ignored -> past.moves(change, STATE, new Value.Plain("STARTED"));
            case ActionProgressNoted noted -> change.saying(noted.note());
            case ActionCompleted completed ->
                past.moves(change.saying(completed.outcome()), STATE, new Value.Plain("COMPLETED"));
            case ActionReopened reopened -> reopened(change.because(reopened.reason()), past);
            case ActionCancelled cancelled ->
                past.moves(change.because(cancelled.reason()), STATE, new Value.Plain("CANCELLED"));
        };
    }

    private static FactChange planned(ActionPlanned planned, StreamValues past) {
        past.becomes(WORDING, new Value.Words(planned.description()));
        past.becomes(ITEMS, new Value.Items(planned.serves()));
        past.becomes(OWNERS, new Value.People(planned.owners()));
        past.becomes(STATE, new Value.Plain("PLANNED"));
        FactChange change =
                FactChange.about(planned.serves()).of(planned.description()).saying(planned.description());
        return past.moves(change, DUE, new Value.Scheduled(planned.due()));
    }

    /** About the items that it served before, too. */
    private static FactChange itemsChanged(ActionItemsChanged changed, FactChange change, StreamValues past) {
        List<ItemRef> both = Stream.concat(change.items().stream(), changed.serves().stream())
                .distinct()
                .toList();
        return past.moves(FactChange.about(both).of(change.subject()), ITEMS, new Value.Items(changed.serves()));
    }

    /** Work that had begun before it was finished goes on; other work is still to begin. */
    private static FactChange reopened(FactChange change, StreamValues past) {
        boolean begun = past.all(STATE).stream().anyMatch(state -> state.value().equals(new Value.Plain("STARTED")));
        return past.moves(change, STATE, new Value.Plain(begun ? "STARTED" : "PLANNED"));
    }

    private static List<ItemRef> served(StreamValues past) {
        return past.last(ITEMS) instanceof Value.Items items ? items.items() : List.of();
    }
}
