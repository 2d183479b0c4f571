package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.assessment.AssessmentFixture.revised;
import static uk.waymark.command.assessment.AssessmentFixture.revisedWhy;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitWhy;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.AssessmentFixture.text;
import static uk.waymark.command.assessment.AssessmentFixture.withdrawn;
import static uk.waymark.command.assessment.TestFramework.BANDS;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.NewEvidence;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class SubmitResponseTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void the_first_answer_is_submitted() {
        fixture.given(OPENED)
                .when(submit(LEVELS, "r1", level(2), OCTOBER))
                .expectEvents(submitted(LEVELS, "r1", level(2), OCTOBER))
                .expectResultMessagePayload(new Written(ASSESSMENT, 1, 1));
    }

    @Test
    void without_a_day_it_is_true_from_today() {
        fixture.given(OPENED)
                .when(submit(LEVELS, "r1", level(2), null))
                .expectEvents(submitted(LEVELS, "r1", level(2), TODAY));
    }

    @Test
    void a_different_answer_is_a_revision() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER))
                .when(submit(LEVELS, "r2", level(3), NOVEMBER))
                .expectEvents(revised(LEVELS, "r2", level(3), NOVEMBER));
    }

    @Test
    void the_same_answer_writes_nothing() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER))
                .when(submit(LEVELS, "r2", level(2), NOVEMBER))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(ASSESSMENT, 1, 0));
    }

    @Test
    void evidence_comes_along_from_the_same_day() {
        fixture.given(OPENED)
                .when(withEvidence("r1", level(2), "e1", "e2"))
                .expectEvents(submitted(LEVELS, "r1", level(2), OCTOBER), evidence("e1"), evidence("e2"));
    }

    @Test
    void evidence_is_kept_even_if_the_answer_stays_the_same() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), SEPTEMBER))
                .when(withEvidence("r2", level(2), "e1"))
                .expectEvents(evidence("e1"));
    }

    @Test
    void evidence_that_is_on_record_already_is_refused_with_its_answer() {
        refused(
                fixture.given(OPENED, evidence("e1")).when(withEvidence("r1", level(2), "e1")),
                Code.ALREADY_EXISTS,
                "evidenceId");
    }

    @Test
    void a_fall_needs_a_reason() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(3), OCTOBER))
                        .when(submit(LEVELS, "r2", level(2), NOVEMBER)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void a_fall_with_its_reason_is_a_revision() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(3), OCTOBER))
                .when(submitWhy(LEVELS, "r2", level(2), NOVEMBER))
                .expectEvents(revisedWhy(LEVELS, "r2", level(2), NOVEMBER));
    }

    @Test
    void what_falls_in_another_kind_of_answer_needs_a_reason_too() {
        refused(
                fixture.given(OPENED, submitted(BANDS, "r1", new Answer.Proportion("all"), OCTOBER))
                        .when(submit(BANDS, "r2", new Answer.Proportion("some"), NOVEMBER)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void an_answer_after_a_withdrawal_is_submitted_anew() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(3), SEPTEMBER), withdrawn(LEVELS, "r2", OCTOBER))
                .when(submit(LEVELS, "r3", level(3), NOVEMBER))
                .expectEvents(submitted(LEVELS, "r3", level(3), NOVEMBER));
    }

    @Test
    void a_withdrawal_does_not_hide_a_fall() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(3), SEPTEMBER), withdrawn(LEVELS, "r2", OCTOBER))
                        .when(submit(LEVELS, "r3", level(2), NOVEMBER)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void an_answer_given_during_a_review_carries_its_id() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER))
                .when(submit(LEVELS, "r1", level(2), NOVEMBER))
                .expectEvents(new ResponseSubmitted(ASSESSMENT, LEVELS, id("r1"), level(2), null, id("v1"), NOVEMBER));
    }

    private static SubmitResponse withEvidence(String response, Answer answer, String... evidence) {
        List<NewEvidence> shown = Stream.of(evidence)
                .map(name -> new NewEvidence(id(name), text(name)))
                .toList();
        return new SubmitResponse(ASSESSMENT, LEVELS, id(response), answer, null, shown, OCTOBER);
    }

    private static EvidenceAdded evidence(String name) {
        return new EvidenceAdded(ASSESSMENT, LEVELS, id(name), text(name), id("r1"), OCTOBER);
    }
}
