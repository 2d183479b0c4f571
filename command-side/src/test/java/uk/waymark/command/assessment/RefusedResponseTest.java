package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.allowing;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.retracted;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.TestFramework.COUNT;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal.Code;

class RefusedResponseTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 5})
    void a_level_the_item_does_not_have_is_refused(int level) {
        refused(
                fixture.given(OPENED).when(submit(NO_LEVEL_1, "r1", level(level), null)),
                Code.VALUE_NOT_ALLOWED,
                "answer.level");
    }

    @Test
    void an_answer_of_the_wrong_kind_is_refused() {
        refused(fixture.given(OPENED).when(submit(COUNT, "r1", level(2), null)), Code.WRONG_ANSWER_KIND, "answer");
    }

    @Test
    void an_unknown_item_is_refused_with_those_that_there_are() {
        var result = fixture.given(OPENED).when(submit(new ItemRef(TestFramework.ID, "9.9"), "r1", level(2), null));
        refused(result, Code.UNKNOWN_ITEM, "item");
        result.expectExceptionDetails(allowing(List.of("1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5")));
    }

    @Test
    void an_item_of_another_version_of_the_framework_is_unknown() {
        ItemRef older = new ItemRef(TestFramework.OTHER_VERSION, "1.1");
        refused(fixture.given(OPENED).when(submit(older, "r1", level(2), null)), Code.UNKNOWN_ITEM, "item");
    }

    @Test
    void a_response_id_of_any_item_is_used_once() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER))
                        .when(submit(NO_LEVEL_1, "r1", level(2), null)),
                Code.ALREADY_EXISTS,
                "responseId");
    }

    @Test
    void the_id_of_a_retracted_entry_is_used_too() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER), retracted(LEVELS, "r1", NOVEMBER))
                        .when(submit(LEVELS, "r1", level(2), null)),
                Code.ALREADY_EXISTS,
                "responseId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(
                fixture.given(OPENED).when(submit(LEVELS, "r1", level(2), TOMORROW)),
                Code.IN_THE_FUTURE,
                "effectiveOn");
    }

    @Test
    void an_assessment_that_was_never_opened_is_not_found() {
        refused(fixture.givenNoPriorActivity().when(submit(LEVELS, "r1", level(2), null)), Code.NOT_FOUND, null);
    }
}
