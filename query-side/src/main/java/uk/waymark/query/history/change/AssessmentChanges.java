package uk.waymark.query.history.change;

import java.util.UUID;
import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.assessment.event.ReviewStarted;

/** The changes that facts about an assessment and its reviews make. */
public final class AssessmentChanges {

    private AssessmentChanges() {}

    public static FactChange of(AssessmentEvent fact, StreamValues past) {
        return switch (fact) {
            case AssessmentOpened opened ->
                FactChange.plain().fromTo(Value.NOTHING, new Value.Plain(opened.frameworkId()));
            case ReviewStarted started -> started(started, past);
            case ReviewParticipantsChanged changed ->
                past.moves(
                        review(changed.reviewId(), past),
                        participants(changed.reviewId()),
                        new Value.People(changed.participants()));
            case ReviewSignedOff signed ->
                past.moves(
                        review(signed.reviewId(), past).saying(signed.note()),
                        state(signed.reviewId()),
                        new Value.Plain("SIGNED_OFF"));
            case ReviewReopened reopened ->
                past.moves(
                        review(reopened.reviewId(), past).because(reopened.reason()),
                        state(reopened.reviewId()),
                        new Value.Plain("OPEN"));
            case ReviewAbandoned abandoned ->
                past.moves(
                        review(abandoned.reviewId(), past).because(abandoned.reason()),
                        state(abandoned.reviewId()),
                        new Value.Plain("ABANDONED"));
            case ItemEvent about -> ItemChanges.of(about, past);
        };
    }

    private static FactChange started(ReviewStarted started, StreamValues past) {
        past.becomes(title(started.reviewId()), new Value.Words(started.title()));
        past.becomes(participants(started.reviewId()), new Value.People(started.participants()));
        FactChange change = FactChange.plain().of(started.title()).saying(started.title());
        return past.moves(change, state(started.reviewId()), new Value.Plain("OPEN"));
    }

    private static FactChange review(UUID reviewId, StreamValues past) {
        return FactChange.plain().of(past.words(title(reviewId)));
    }

    private static String title(UUID reviewId) {
        return "title of review " + reviewId;
    }

    private static String participants(UUID reviewId) {
        return "participants of review " + reviewId;
    }

    private static String state(UUID reviewId) {
        return "state of review " + reviewId;
    }
}
