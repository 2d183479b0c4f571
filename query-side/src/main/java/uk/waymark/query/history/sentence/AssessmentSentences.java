package uk.waymark.query.history.sentence;

import uk.waymark.kernel.assessment.event.AssessmentEvent;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ItemEvent;
import uk.waymark.kernel.assessment.event.ReviewAbandoned;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.query.history.change.FactChange;
import uk.waymark.query.history.change.Value;

/** The sentences about what happened to an assessment and its reviews, without the full stop. */
final class AssessmentSentences {

    private AssessmentSentences() {}

    static String of(AssessmentEvent fact, FactChange change, Wording wording) {
        ValueWords words = new ValueWords(wording);
        String review = "The review " + wording.quote(change.subject());
        return switch (fact) {
            case AssessmentOpened opened ->
                "The assessment against %s was opened".formatted(wording.framework(opened.frameworkId()));
            case ReviewStarted started ->
                "%s of %s was started; taking part: %s"
                        .formatted(review, started.academicYear(), words.of(new Value.People(started.participants())));
            case ReviewParticipantsChanged ignored ->
                "The participants of the review %s changed from %s to %s"
                        .formatted(wording.quote(change.subject()), words.of(change.from()), words.of(change.to()));
            case ReviewSignedOff ignored -> review + " was signed off";
            case ReviewReopened ignored -> review + " was reopened";
            case ReviewAbandoned ignored -> review + " was abandoned";
            case ItemEvent about -> ItemSentences.of(about, change, wording);
        };
    }
}
