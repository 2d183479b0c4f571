package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.reaffirmed;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.assessment.AssessmentFixture.revised;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.ReaffirmResponse;
import uk.waymark.kernel.assessment.event.ResponseReaffirmed;
import uk.waymark.kernel.refusal.Refusal.Code;

class ReaffirmResponseTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void the_standing_answer_is_reaffirmed() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER))
                .when(reaffirm("r2", null))
                .expectEvents(reaffirmed(LEVELS, "r2", level(2), TODAY));
    }

    @Test
    void it_is_the_answer_of_that_day_that_is_reaffirmed() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), SEPTEMBER), revised(LEVELS, "r2", level(3), NOVEMBER))
                .when(reaffirm("r3", OCTOBER))
                .expectEvents(reaffirmed(LEVELS, "r3", level(2), OCTOBER));
    }

    @Test
    void a_reaffirmation_stands_as_an_entry_of_its_own() {
        refused(
                fixture.given(
                                OPENED,
                                submitted(LEVELS, "r1", level(2), SEPTEMBER),
                                reaffirmed(LEVELS, "r2", level(2), NOVEMBER))
                        .when(submit(LEVELS, "r3", level(3), OCTOBER)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void during_a_review_it_carries_the_id_of_the_review() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER), reviewStarted("v1", NOVEMBER))
                .when(reaffirm("r2", null))
                .expectEvents(new ResponseReaffirmed(ASSESSMENT, LEVELS, id("r2"), level(2), id("v1"), TODAY));
    }

    @Test
    void where_no_answer_stands_there_is_nothing_to_reaffirm() {
        refused(fixture.given(OPENED).when(reaffirm("r1", null)), Code.WRONG_STATE, "item");
    }

    @Test
    void before_the_first_answer_there_is_nothing_to_reaffirm() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(2), NOVEMBER))
                        .when(reaffirm("r2", OCTOBER)),
                Code.WRONG_STATE,
                "item");
    }

    @Test
    void an_id_that_is_on_record_is_refused() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER))
                        .when(reaffirm("r1", null)),
                Code.ALREADY_EXISTS,
                "responseId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER))
                        .when(reaffirm("r2", TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    private static ReaffirmResponse reaffirm(String response, LocalDate day) {
        return new ReaffirmResponse(ASSESSMENT, LEVELS, id(response), day);
    }
}
