package uk.waymark.query.history.sentence;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.EvidenceWithdrawn;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;
import uk.waymark.kernel.assessment.event.PracticeRecorded;
import uk.waymark.kernel.assessment.event.PracticeRetired;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.TargetDropped;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetReopened;
import uk.waymark.kernel.assessment.event.TargetRevised;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.AnswerOrder;
import uk.waymark.kernel.framework.Item;
import uk.waymark.query.history.change.FactChange;
import uk.waymark.query.history.change.Value;
import uk.waymark.query.history.change.Value.Answered;

/** The sentences about what happened to an item of an assessment, without the full stop. */
final class ItemSentences {

    private ItemSentences() {}

    static String of(ItemEvent fact, FactChange change, Wording wording) {
        ValueWords words = new ValueWords(wording);
        String item = wording.item(fact.item());
        String from = words.of(change.from());
        String to = words.of(change.to());
        String thing = wording.quote(change.subject());
        return switch (fact) {
            case ResponseSubmitted ignored -> answered(fact, change, wording);
            case ResponseRevised ignored -> answered(fact, change, wording);
            case ResponseReaffirmed ignored -> "%s was looked at again and stayed at %s".formatted(item, to);
            case ResponseWithdrawn ignored -> "The answer to %s, %s, was withdrawn".formatted(item, from);
            case ResponseRetracted ignored -> retracted(item, change, words);
            case EvidenceAdded ignored -> "Evidence was added to %s: %s".formatted(item, thing);
            case EvidenceWithdrawn ignored -> "The evidence %s for %s was withdrawn".formatted(thing, item);
            case PracticeRecorded ignored -> "A practice was recorded for %s: %s".formatted(item, thing);
            case PracticeRetired ignored -> "The practice %s for %s was retired".formatted(thing, item);
            case CommentAdded added -> "A comment was made on %s: %s".formatted(item, wording.quote(added.text()));
            case ItemFlagged ignored ->
                "%s was marked as %s".formatted(item, to) + (isThere(change.from()) ? " instead of " + from : "");
            case ItemUnflagged ignored -> "%s stopped being marked as %s".formatted(item, from);
            case TargetSet ignored -> "A target was set for %s: %s".formatted(item, to);
            case TargetRevised ignored -> "The target for %s changed from %s to %s".formatted(item, from, to);
            case TargetReached reached -> "%s reached its target of Response %d".formatted(item, reached.level());
            case TargetReopened reopened ->
                "The target of Response %d for %s was reopened: the answer that reached it was retracted"
                        .formatted(reopened.level(), item);
            case TargetDropped ignored -> "The target for %s, %s, was dropped".formatted(item, from);
        };
    }

    /** What rose or fell is read off the answers, not off the name of the fact. */
    private static String answered(ItemEvent fact, FactChange change, Wording wording) {
        ValueWords words = new ValueWords(wording);
        String item = wording.item(fact.item());
        String to = words.of(change.to());
        if (!isThere(change.from())) {
            return "%s was answered: %s".formatted(item, to);
        }
        String from = words.of(change.from());
        return from.equals(to)
                ? "%s was answered again: %s, as before".formatted(item, to)
                : "%s %s from %s to %s"
                        .formatted(item, moved(change, wording.catalogue().item(fact.item())), from, to);
    }

    /** As people say it of an item whose framework is known; of any other it is only known that it changed. */
    private static String moved(FactChange change, Optional<Item> item) {
        Answer before = answer(change.from());
        Answer after = answer(change.to());
        if (item.isEmpty() || before == null || after == null) {
            return "changed";
        }
        return switch (AnswerOrder.compare(item.get(), before, after)) {
            case ROSE -> "rose";
            case FELL -> "fell";
            case SAME, CHANGED -> "changed";
        };
    }

    private static @Nullable Answer answer(Value value) {
        return value instanceof Answered entry ? entry.answer() : null;
    }

    private static String retracted(String item, FactChange change, ValueWords words) {
        String mistake = isThere(change.from()) ? "answer " + words.of(change.from()) : "withdrawal of the answer";
        String instead = isThere(change.to()) ? words.of(change.to()) : "no answer";
        return "The %s to %s was retracted as a mistake and %s stood in its place".formatted(mistake, item, instead);
    }

    private static boolean isThere(Value value) {
        return !(value instanceof Value.Nothing) && !(value instanceof Answered entry && entry.answer() == null);
    }
}
