package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.DECEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.TOMORROW;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.command.FlagItem;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.assessment.event.ItemUnflagged;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;
import uk.waymark.kernel.text.ErasableText;

class FlagItemTest {

    private static final ItemFlagged PRIORITY = flagged(Flag.PRIORITY, null, OCTOBER);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void an_item_is_called_a_priority() {
        fixture.given(OPENED).when(flag(Flag.PRIORITY, WHY, null)).expectEvents(flagged(Flag.PRIORITY, WHY, TODAY));
    }

    @Test
    void a_new_flag_replaces_the_old_one() {
        fixture.given(OPENED, PRIORITY)
                .when(flag(Flag.STRENGTH, null, NOVEMBER))
                .expectEvents(flagged(Flag.STRENGTH, null, NOVEMBER));
    }

    @Test
    void the_same_flag_writes_nothing() {
        fixture.given(OPENED, PRIORITY)
                .when(flag(Flag.PRIORITY, WHY, null))
                .expectNoEvents()
                .expectResultMessagePayload(new Written(ASSESSMENT, 1, 0));
    }

    @Test
    void the_flag_that_was_taken_away_can_be_set_again() {
        fixture.given(OPENED, PRIORITY, new ItemUnflagged(ASSESSMENT, LEVELS, Flag.PRIORITY, NOVEMBER))
                .when(flag(Flag.PRIORITY, null, DECEMBER))
                .expectEvents(flagged(Flag.PRIORITY, null, DECEMBER));
    }

    @Test
    void flags_follow_the_order_in_which_they_are_recorded() {
        refused(
                fixture.given(OPENED, PRIORITY).when(flag(Flag.STRENGTH, null, SEPTEMBER)),
                Code.OUT_OF_ORDER,
                "effectiveOn");
    }

    @Test
    void an_unknown_item_is_refused() {
        FlagItem unknown = new FlagItem(ASSESSMENT, new ItemRef(TestFramework.ID, "9.9"), Flag.PRIORITY, null, null);
        refused(fixture.given(OPENED).when(unknown), Code.UNKNOWN_ITEM, "item");
    }

    @Test
    void a_day_in_the_future_is_refused() {
        refused(fixture.given(OPENED).when(flag(Flag.PRIORITY, null, TOMORROW)), Code.IN_THE_FUTURE, "effectiveOn");
    }

    private static FlagItem flag(Flag flag, ErasableText reason, LocalDate day) {
        return new FlagItem(ASSESSMENT, LEVELS, flag, reason, day);
    }

    private static ItemFlagged flagged(Flag flag, ErasableText reason, LocalDate day) {
        return new ItemFlagged(ASSESSMENT, LEVELS, flag, reason, day);
    }
}
