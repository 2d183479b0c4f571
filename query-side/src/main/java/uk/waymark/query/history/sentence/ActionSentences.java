package uk.waymark.query.history.sentence;

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
import uk.waymark.kernel.calendar.Due;
import uk.waymark.query.history.change.FactChange;
import uk.waymark.query.history.change.Value;

/** The sentences about what happened to an action, without the full stop. */
final class ActionSentences {

    private ActionSentences() {}

    static String of(ActionEvent fact, FactChange change, Wording wording) {
        ValueWords words = new ValueWords(wording);
        String wordingOfAction = wording.quote(change.subject());
        String items = words.of(new Value.Items(change.items()));
        String action = "The action %s for %s".formatted(wordingOfAction, items);
        String from = words.of(change.from());
        String to = words.of(change.to());
        return switch (fact) {
            case ActionPlanned planned -> action + planned(planned, wording);
            case ActionReworded ignored -> "%s was reworded as %s".formatted(action, to);
            case ActionItemsChanged ignored ->
                "The action %s was moved from %s to %s".formatted(wordingOfAction, from, to);
            case ActionRescheduled ignored -> "%s moved from %s to %s".formatted(action, from, to);
            case ActionCarriedOver ignored -> "%s was carried over from %s to %s".formatted(action, from, to);
            case ActionReassigned ignored -> "%s passed from %s to %s".formatted(action, from, to);
            case ActionStarted ignored -> action + " was started";
            case ActionProgressNoted noted ->
                "Progress was noted on the action %s for %s: %s"
                        .formatted(wordingOfAction, items, wording.quote(noted.note()));
            case ActionCompleted completed ->
                action + " was completed"
                        + (completed.outcome() == null ? "" : ": " + wording.quote(completed.outcome()));
            case ActionReopened ignored -> action + " was reopened";
            case ActionCancelled ignored -> action + " was cancelled";
        };
    }

    private static String planned(ActionPlanned planned, Wording wording) {
        String when = switch (planned.due()) {
            case null -> " without a date";
            case Due.Ongoing ignored -> " as ongoing work";
            case Due.Window window -> " for " + wording.due(window);
        };
        String owners = Wording.list(wording.people(planned.owners()), "nobody yet");
        return " was planned" + when + ", to be done by " + owners;
    }
}
