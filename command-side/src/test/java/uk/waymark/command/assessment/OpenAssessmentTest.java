package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SCHOOL;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.allowing;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.command.stream.StreamFixture;
import uk.waymark.kernel.assessment.command.OpenAssessment;
import uk.waymark.kernel.assessment.command.SubmitResponse;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Ids;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class OpenAssessmentTest {

    private static final OpenAssessment OPEN = new OpenAssessment(ASSESSMENT, SCHOOL, TestFramework.ID, SEPTEMBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void an_assessment_is_opened_with_the_digest_of_its_framework() {
        fixture.givenNoPriorActivity()
                .when(OPEN)
                .expectEvents(OPENED)
                .expectResultMessagePayload(new Written(ASSESSMENT, 0, 1));
    }

    @Test
    void there_is_one_assessment_per_institution_and_family() {
        refused(fixture.given(OPENED).when(OPEN), Code.ALREADY_EXISTS, "frameworkId");
    }

    @Test
    void another_version_of_the_framework_is_the_same_assessment() {
        OpenAssessment older = new OpenAssessment(ASSESSMENT, SCHOOL, TestFramework.OTHER_VERSION, null);
        refused(fixture.given(OPENED).when(older), Code.ALREADY_EXISTS, "frameworkId");
    }

    @Test
    void an_unknown_framework_is_refused_with_those_that_there_are() {
        OpenAssessment unknown = new OpenAssessment(ASSESSMENT, SCHOOL, "test-school@1999", null);
        var result = fixture.givenNoPriorActivity().when(unknown);
        refused(result, Code.UNKNOWN_FRAMEWORK, "frameworkId");
        result.expectExceptionDetails(allowing(List.of(TestFramework.OTHER_VERSION, TestFramework.ID)));
    }

    @Test
    void an_unknown_version_is_refused_as_unknown_where_another_one_is_open() {
        OpenAssessment unknown = new OpenAssessment(ASSESSMENT, SCHOOL, "test-school@1999", null);
        refused(fixture.given(OPENED).when(unknown), Code.UNKNOWN_FRAMEWORK, "frameworkId");
    }

    @Test
    void an_id_that_is_not_that_of_institution_and_family_is_refused() {
        OpenAssessment stray = new OpenAssessment(id("stray"), SCHOOL, TestFramework.ID, null);
        refused(fixture.givenNoPriorActivity().when(stray), Code.VALUE_NOT_ALLOWED, "assessmentId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        OpenAssessment early = new OpenAssessment(ASSESSMENT, SCHOOL, TestFramework.ID, TOMORROW);
        refused(fixture.givenNoPriorActivity().when(early), Code.IN_THE_FUTURE, "effectiveOn");
    }

    @Test
    void a_framework_that_is_built_in_can_be_assessed_against() {
        AggregateTestFixture<Assessment> real = StreamFixture.of(Assessment.class);
        real.registerInjectableResource(new BuiltInFrameworks());
        UUID assessment = Ids.assessment(SCHOOL, "cimm-school");
        ItemRef item = new ItemRef("cimm-school@2024", "6.1");
        refused(
                real.givenCommands(new OpenAssessment(assessment, SCHOOL, "cimm-school@2024", null))
                        .when(new SubmitResponse(assessment, item, id("r"), level(1), null, List.of(), null)),
                Code.VALUE_NOT_ALLOWED,
                "answer.level");
    }
}
