package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.command.UnflagItem;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal.Code;

class UnflagItemTest {

    private static final ItemFlagged FLAGGED = new ItemFlagged(ASSESSMENT, LEVELS, Flag.STRENGTH, null, OCTOBER);
    private static final ItemUnflagged UNFLAGGED = new ItemUnflagged(ASSESSMENT, LEVELS, Flag.STRENGTH, NOVEMBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void a_flag_is_taken_away() {
        fixture.given(OPENED, FLAGGED).when(unflag(LEVELS, NOVEMBER)).expectEvents(UNFLAGGED);
    }

    @Test
    void an_item_without_a_flag_stays_so() {
        fixture.given(OPENED, FLAGGED)
                .when(unflag(NO_LEVEL_1, null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void taking_it_away_twice_writes_nothing() {
        fixture.given(OPENED, FLAGGED, UNFLAGGED)
                .when(unflag(LEVELS, null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void it_cannot_end_before_it_was_set() {
        refused(fixture.given(OPENED, FLAGGED).when(unflag(LEVELS, SEPTEMBER)), Code.OUT_OF_ORDER, "effectiveOn");
    }

    @Test
    void an_unknown_item_is_refused() {
        refused(
                fixture.given(OPENED).when(unflag(new ItemRef(TestFramework.ID, "9.9"), null)),
                Code.UNKNOWN_ITEM,
                "item");
    }

    private static UnflagItem unflag(ItemRef item, LocalDate day) {
        return new UnflagItem(ASSESSMENT, item, day);
    }
}
