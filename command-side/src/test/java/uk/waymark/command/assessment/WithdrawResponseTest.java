package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.DECEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.AssessmentFixture.withdrawn;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.WithdrawResponse;
import uk.waymark.kernel.assessment.event.ResponseWithdrawn;
import uk.waymark.kernel.refusal.Refusal.Code;

class WithdrawResponseTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void a_standing_answer_can_be_withdrawn_without_a_reason() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(4), OCTOBER))
                .when(withdraw("r2", NOVEMBER))
                .expectEvents(withdrawn(LEVELS, "r2", NOVEMBER));
    }

    @Test
    void a_reason_is_kept_and_so_is_the_review() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(4), OCTOBER), reviewStarted("v1", NOVEMBER))
                .when(new WithdrawResponse(ASSESSMENT, LEVELS, id("r2"), WHY, null))
                .expectEvents(new ResponseWithdrawn(ASSESSMENT, LEVELS, id("r2"), WHY, id("v1"), TODAY));
    }

    @Test
    void what_was_withdrawn_cannot_be_withdrawn_again() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(4), OCTOBER), withdrawn(LEVELS, "r2", NOVEMBER))
                        .when(withdraw("r3", DECEMBER)),
                Code.WRONG_STATE,
                "item");
    }

    @Test
    void an_item_without_an_answer_has_none_to_withdraw() {
        refused(fixture.given(OPENED).when(withdraw("r1", null)), Code.WRONG_STATE, "item");
    }

    @Test
    void an_id_that_is_on_record_is_refused() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(4), OCTOBER))
                        .when(withdraw("r1", null)),
                Code.ALREADY_EXISTS,
                "responseId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(4), OCTOBER))
                        .when(withdraw("r2", TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    private static WithdrawResponse withdraw(String response, LocalDate day) {
        return new WithdrawResponse(ASSESSMENT, LEVELS, id(response), null, day);
    }
}
