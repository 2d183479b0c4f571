package uk.waymark.command.assessment;

import static org.hamcrest.CoreMatchers.is;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.assessment.event.ResponseRetracted;
import uk.waymark.kernel.assessment.event.ResponseRevised;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.assessment.event.ReviewStarted;
import uk.waymark.kernel.assessment.event.TargetReached;
import uk.waymark.kernel.assessment.event.TargetSet;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.text.ErasableText;

/** An assessment of a school that does not exist, and short ways to say what is said in it. */
final class AssessmentFixture {

    static final UUID SCHOOL = Ids.of("test", "school");
    static final UUID ASSESSMENT = Ids.assessment(SCHOOL, TestFramework.FAMILY);
    static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 10);
    static final LocalDate OCTOBER = LocalDate.of(2024, 10, 10);
    static final LocalDate NOVEMBER = LocalDate.of(2024, 11, 10);
    static final LocalDate DECEMBER = LocalDate.of(2024, 12, 10);
    static final LocalDate TODAY = StreamFixture.TODAY;
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final ErasableText WHY = text("why");
    static final AssessmentOpened OPENED =
            new AssessmentOpened(ASSESSMENT, SCHOOL, TestFramework.ID, "digest of " + TestFramework.ID, SEPTEMBER);

    private AssessmentFixture() {}

    static AggregateTestFixture<Assessment> assessments() {
        AggregateTestFixture<Assessment> fixture = StreamFixture.of(Assessment.class);
        fixture.registerInjectableResource(TestFramework.CATALOGUE);
        return fixture;
    }

    static UUID id(String name) {
        return Ids.of("test", name);
    }

    static ErasableText text(String words) {
        return new ErasableText(id(words), "digest", "nonce", "sealed " + words);
    }

    static Answer level(int level) {
        return new Answer.Level(level);
    }

    static SubmitResponse submit(ItemRef item, String response, Answer answer, @Nullable LocalDate day) {
        return new SubmitResponse(ASSESSMENT, item, id(response), answer, null, List.of(), day);
    }

    static SubmitResponse submitWhy(ItemRef item, String response, Answer answer, @Nullable LocalDate day) {
        return new SubmitResponse(ASSESSMENT, item, id(response), answer, WHY, List.of(), day);
    }

    static ResponseSubmitted submitted(ItemRef item, String response, Answer answer, LocalDate day) {
        return new ResponseSubmitted(ASSESSMENT, item, id(response), answer, null, null, day);
    }

    static ResponseRevised revised(ItemRef item, String response, Answer answer, LocalDate day) {
        return new ResponseRevised(ASSESSMENT, item, id(response), answer, null, null, day);
    }

    static ResponseRevised revisedWhy(ItemRef item, String response, Answer answer, LocalDate day) {
        return new ResponseRevised(ASSESSMENT, item, id(response), answer, WHY, null, day);
    }

    static ResponseReaffirmed reaffirmed(ItemRef item, String response, Answer answer, LocalDate day) {
        return new ResponseReaffirmed(ASSESSMENT, item, id(response), answer, null, day);
    }

    static ResponseWithdrawn withdrawn(ItemRef item, String response, LocalDate day) {
        return new ResponseWithdrawn(ASSESSMENT, item, id(response), null, null, day);
    }

    static ResponseRetracted retracted(ItemRef item, String response, LocalDate day) {
        return new ResponseRetracted(ASSESSMENT, item, id(response), WHY, day);
    }

    static SetTarget aim(ItemRef item, String target, int level, @Nullable ErasableText reason) {
        return new SetTarget(ASSESSMENT, item, id(target), level, null, reason, null);
    }

    static TargetSet targetSet(ItemRef item, String target, int level, LocalDate day) {
        return new TargetSet(ASSESSMENT, item, id(target), level, null, null, day);
    }

    static TargetReached targetReached(ItemRef item, String target, int level, String response, LocalDate day) {
        return new TargetReached(ASSESSMENT, item, id(target), level, id(response), day);
    }

    static ReviewStarted reviewStarted(String review, LocalDate day) {
        return new ReviewStarted(
                ASSESSMENT, id(review), new AcademicYear(2024), text("title"), List.of(id("head")), day);
    }

    /** The details of a refusal that lists these values as those that would have been taken. */
    static Matcher<Refusal> allowing(List<String> values) {
        return new FeatureMatcher<>(is(values), "refusal allowing", "allowed") {
            @Override
            protected List<String> featureValueOf(Refusal refusal) {
                return refusal.allowed();
            }
        };
    }
}
