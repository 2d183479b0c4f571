package uk.waymark.query.history.change;

import java.util.List;
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
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.text.ErasableText;
import uk.waymark.query.history.change.Value.Answered;
import uk.waymark.query.history.change.Value.Target;

/** The changes that facts about an item of an assessment make. */
final class ItemChanges {

    private ItemChanges() {}

    static FactChange of(ItemEvent fact, StreamValues past) {
        FactChange change = FactChange.about(List.of(fact.item()));
        String target = "target of " + fact.item();
        return switch (fact) {
            case ResponseSubmitted given ->
                answered(change.because(given.reason()), given, new Answered(given.responseId(), given.answer()), past);
            case ResponseRevised given ->
                answered(change.because(given.reason()), given, new Answered(given.responseId(), given.answer()), past);
            case ResponseReaffirmed given ->
                answered(change, given, new Answered(given.responseId(), given.answer()), past);
            case ResponseWithdrawn withdrawn ->
                answered(
                        change.because(withdrawn.reason()),
                        withdrawn,
                        new Answered(withdrawn.responseId(), null),
                        past);
            case ResponseRetracted retracted -> retracted(change.because(retracted.reason()), retracted, past);
            case EvidenceAdded added -> written(change, "evidence " + added.evidenceId(), added.text(), past);
            case EvidenceWithdrawn withdrawn ->
                ended(change.because(withdrawn.reason()), "evidence " + withdrawn.evidenceId(), past);
            case PracticeRecorded recorded ->
                written(change, "practice " + recorded.practiceId(), recorded.text(), past);
            case PracticeRetired retired ->
                ended(change.because(retired.reason()), "practice " + retired.practiceId(), past);
            case CommentAdded added -> change.saying(added.text());
            case ItemFlagged flagged ->
                past.moves(
                        change.because(flagged.reason()), "flag of " + fact.item(), new Value.Flagged(flagged.flag()));
            case ItemUnflagged unflagged ->
                change.fromTo(
                        new Value.Flagged(unflagged.flag()), past.becomes("flag of " + fact.item(), Value.NOTHING));
            case TargetSet set ->
                past.moves(change.because(set.reason()), target, new Target(set.level(), set.due(), false));
            case TargetRevised revised ->
                past.moves(change.because(revised.reason()), target, new Target(revised.level(), revised.due(), false));
            case TargetReached reached ->
                past.moves(change, target, new Target(reached.level(), due(target, past), true));
            case TargetReopened reopened ->
                past.moves(change, target, new Target(reopened.level(), due(target, past), false));
            case TargetDropped dropped -> past.moves(change.because(dropped.reason()), target, Value.NOTHING);
        };
    }

    /** From the answer that stood on that day, as it was known then. */
    private static FactChange answered(FactChange change, ItemEvent fact, Answered entry, StreamValues past) {
        EarlierEntries before = answers(fact, past);
        past.becomes(thing(fact), entry);
        return change.fromTo(before.standingOn(fact.effectiveOn()), entry);
    }

    /** From the answer that never counted, to the one that stands on its day instead. */
    private static FactChange retracted(FactChange change, ResponseRetracted fact, StreamValues past) {
        EarlierEntries before = answers(fact, past);
        RecordedValue mistake = before.entry(fact.responseId());
        past.becomes(thing(fact), new Value.Retracted(fact.responseId()));
        return change.fromTo(mistake.value(), before.without(fact.responseId()).standingOn(mistake.effectiveOn()));
    }

    private static FactChange written(FactChange change, String thing, ErasableText text, StreamValues past) {
        past.becomes(thing, new Value.Words(text));
        return change.of(text).saying(text);
    }

    private static FactChange ended(FactChange change, String thing, StreamValues past) {
        return past.moves(change.of(past.words(thing)), thing, Value.NOTHING);
    }

    private static EarlierEntries answers(ItemEvent fact, StreamValues past) {
        return new EarlierEntries(past.all(thing(fact)));
    }

    private static String thing(ItemEvent fact) {
        return "answer to " + fact.item();
    }

    private static @Nullable Due due(String target, StreamValues past) {
        return past.last(target) instanceof Target before ? before.due() : null;
    }
}
