package uk.waymark.query.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.ReviewReopened;
import uk.waymark.kernel.assessment.event.ReviewSignedOff;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;

/** Facts of one assessment, said briefly. Entries and reviews are told apart by number, days are ISO text. */
public record Facts(
        UUID assessmentId, String frameworkId, @Nullable UUID reviewId) {

    public Facts(UUID assessmentId, String frameworkId) {
        this(assessmentId, frameworkId, null);
    }

    public static UUID entry(int number) {
        return Ids.of("entry", number);
    }

    public static UUID review(int number) {
        return Ids.of("review", number);
    }

    public Facts in(UUID review) {
        return new Facts(assessmentId, frameworkId, review);
    }

    public ItemRef item(String code) {
        return new ItemRef(frameworkId, code);
    }

    public ResponseSubmitted submitted(int entry, String item, int level, String day) {
        return submitted(entry, item, new Answer.Level(level), day);
    }

    public ResponseSubmitted submitted(int entry, String item, Answer answer, String day) {
        return new ResponseSubmitted(
                assessmentId, item(item), entry(entry), answer, null, reviewId, LocalDate.parse(day));
    }

    public ResponseRevised revised(int entry, String item, int level, String day) {
        return new ResponseRevised(
                assessmentId,
                item(item),
                entry(entry),
                new Answer.Level(level),
                AssessmentViews.text("revised because of " + entry),
                reviewId,
                LocalDate.parse(day));
    }

    public ResponseReaffirmed reaffirmed(int entry, String item, int level, String day) {
        return new ResponseReaffirmed(
                assessmentId, item(item), entry(entry), new Answer.Level(level), reviewId, LocalDate.parse(day));
    }

    public ResponseWithdrawn withdrawn(int entry, String item, String day) {
        return new ResponseWithdrawn(assessmentId, item(item), entry(entry), null, reviewId, LocalDate.parse(day));
    }

    public ResponseRetracted retracted(int entry, String item, String day) {
        return new ResponseRetracted(
                assessmentId,
                item(item),
                entry(entry),
                AssessmentViews.text("retracted because of " + entry),
                LocalDate.parse(day));
    }

    public ReviewStarted started(UUID review, String year, String day) {
        return new ReviewStarted(
                assessmentId,
                review,
                AcademicYear.parse(year),
                AssessmentViews.text("Review of " + year),
                List.of(AssessmentViews.ACTOR),
                LocalDate.parse(day));
    }

    public ReviewSignedOff signedOff(UUID review, String day) {
        return new ReviewSignedOff(assessmentId, review, AssessmentViews.text("a note"), LocalDate.parse(day));
    }

    public ReviewReopened reopened(UUID review, String day) {
        return new ReviewReopened(assessmentId, review, AssessmentViews.text("not finished"), LocalDate.parse(day));
    }
}
