package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.retracted;
import static uk.waymark.command.assessment.AssessmentFixture.revised;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.AssessmentFixture.withdrawn;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.RetractResponse;
import uk.waymark.kernel.assessment.event.ResponseSubmitted;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

class RetractResponseTest {

    private static final ResponseSubmitted FIRST = submitted(LEVELS, "r1", level(2), OCTOBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void an_entry_that_was_a_mistake_is_retracted() {
        fixture.given(OPENED, FIRST).when(retract("r1", WHY, null)).expectEvents(retracted(LEVELS, "r1", TODAY));
    }

    @Test
    void what_stood_before_stands_again() {
        fixture.given(OPENED, FIRST, revised(LEVELS, "r2", level(3), NOVEMBER), retracted(LEVELS, "r2", TODAY))
                .when(submit(LEVELS, "r3", level(2), null))
                .expectNoEvents();
    }

    @Test
    void a_withdrawal_can_be_a_mistake_too() {
        fixture.given(OPENED, FIRST, withdrawn(LEVELS, "r2", NOVEMBER), retracted(LEVELS, "r2", TODAY))
                .when(submit(LEVELS, "r3", level(2), null))
                .expectNoEvents();
    }

    @Test
    void it_needs_a_reason() {
        refused(fixture.given(OPENED, FIRST).when(retract("r1", null, null)), Code.REASON_REQUIRED, "reason");
    }

    @Test
    void an_unknown_entry_is_not_found() {
        refused(fixture.given(OPENED, FIRST).when(retract("r9", WHY, null)), Code.NOT_FOUND, "responseId");
    }

    @Test
    void an_entry_of_another_item_is_not_found() {
        refused(
                fixture.given(OPENED, submitted(NO_LEVEL_1, "r1", level(2), OCTOBER))
                        .when(retract("r1", WHY, null)),
                Code.NOT_FOUND,
                "responseId");
    }

    @Test
    void an_entry_is_retracted_once() {
        refused(
                fixture.given(OPENED, FIRST, retracted(LEVELS, "r1", NOVEMBER)).when(retract("r1", WHY, null)),
                Code.WRONG_STATE,
                "responseId");
    }

    @Test
    void it_cannot_come_before_the_entry() {
        refused(fixture.given(OPENED, FIRST).when(retract("r1", WHY, SEPTEMBER)), Code.OUT_OF_ORDER, "effectiveOn");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(fixture.given(OPENED, FIRST).when(retract("r1", WHY, TOMORROW)), Code.IN_THE_FUTURE, "effectiveOn");
    }

    private static RetractResponse retract(String response, ErasableText reason, LocalDate day) {
        return new RetractResponse(ASSESSMENT, LEVELS, id(response), reason, day);
    }
}
