package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
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
import uk.waymark.kernel.assessment.command.WithdrawEvidence;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.assessment.event.EvidenceWithdrawn;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

class WithdrawEvidenceTest {

    private static final EvidenceAdded ADDED = new EvidenceAdded(ASSESSMENT, LEVELS, id("n1"), WHY, null, OCTOBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void evidence_ends_with_or_without_a_reason() {
        fixture.given(OPENED, ADDED).when(end(LEVELS, "n1", NOVEMBER)).expectEvents(ended(null));
        assessments()
                .given(OPENED, ADDED)
                .when(new WithdrawEvidence(ASSESSMENT, LEVELS, id("n1"), WHY, NOVEMBER))
                .expectEvents(ended(WHY));
    }

    @Test
    void it_can_end_on_the_day_on_which_it_began() {
        fixture.given(OPENED, ADDED)
                .when(end(LEVELS, "n1", OCTOBER))
                .expectEvents(new EvidenceWithdrawn(ASSESSMENT, LEVELS, id("n1"), null, OCTOBER));
    }

    @Test
    void it_cannot_end_before_it_began() {
        refused(fixture.given(OPENED, ADDED).when(end(LEVELS, "n1", SEPTEMBER)), Code.OUT_OF_ORDER, "effectiveOn");
    }

    @Test
    void it_ends_once() {
        refused(
                fixture.given(OPENED, ADDED, ended(null)).when(end(LEVELS, "n1", null)),
                Code.WRONG_STATE,
                "evidenceId");
    }

    @Test
    void the_id_of_what_has_ended_stays_used() {
        refused(
                fixture.given(OPENED, ADDED, ended(null))
                        .when(new AddEvidence(ASSESSMENT, LEVELS, id("n1"), WHY, null)),
                Code.ALREADY_EXISTS,
                "evidenceId");
    }

    @Test
    void what_is_unknown_is_not_found() {
        refused(fixture.given(OPENED, ADDED).when(end(LEVELS, "n9", null)), Code.NOT_FOUND, "evidenceId");
    }

    @Test
    void what_is_said_about_another_item_is_not_found() {
        refused(fixture.given(OPENED, ADDED).when(end(NO_LEVEL_1, "n1", null)), Code.NOT_FOUND, "evidenceId");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(fixture.given(OPENED, ADDED).when(end(LEVELS, "n1", TOMORROW)), Code.IN_THE_FUTURE, "effectiveOn");
    }

    private static WithdrawEvidence end(ItemRef item, String note, LocalDate day) {
        return new WithdrawEvidence(ASSESSMENT, item, id(note), null, day);
    }

    private static EvidenceWithdrawn ended(ErasableText reason) {
        return new EvidenceWithdrawn(ASSESSMENT, LEVELS, id("n1"), reason, NOVEMBER);
    }
}
