package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.AddEvidence;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal.Code;

class AddEvidenceTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void evidence_is_kept_from_its_day_on() {
        fixture.given(OPENED)
                .when(add(LEVELS, "n1", OCTOBER))
                .expectEvents(new EvidenceAdded(ASSESSMENT, LEVELS, id("n1"), WHY, null, OCTOBER));
    }

    @Test
    void without_a_day_it_is_true_from_today() {
        fixture.given(OPENED)
                .when(add(LEVELS, "n1", null))
                .expectEvents(new EvidenceAdded(ASSESSMENT, LEVELS, id("n1"), WHY, null, TODAY));
    }

    @Test
    void an_id_is_used_once() {
        refused(
                fixture.given(OPENED, new EvidenceAdded(ASSESSMENT, LEVELS, id("n1"), WHY, null, OCTOBER))
                        .when(add(NO_LEVEL_1, "n1", null)),
                Code.ALREADY_EXISTS,
                "evidenceId");
    }

    @Test
    void an_unknown_item_is_refused() {
        refused(
                fixture.given(OPENED).when(add(new ItemRef(TestFramework.ID, "9.9"), "n1", null)),
                Code.UNKNOWN_ITEM,
                "item");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(fixture.given(OPENED).when(add(LEVELS, "n1", TOMORROW)), Code.IN_THE_FUTURE, "effectiveOn");
    }

    private static AddEvidence add(ItemRef item, String note, LocalDate day) {
        return new AddEvidence(ASSESSMENT, item, id(note), WHY, day);
    }
}
