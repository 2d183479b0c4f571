package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;
import static uk.waymark.command.assessment.AssessmentFixture.revised;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.NO_LEVEL_1;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.Flag;
import uk.waymark.kernel.assessment.command.UnflagItem;
import uk.waymark.kernel.assessment.event.ItemFlagged;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.refusal.Refusal.Code;

class SameItemChangedTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    private static final ItemFlagged FLAGGED = new ItemFlagged(ASSESSMENT, LEVELS, Flag.PRIORITY, null, NOVEMBER);

    @Test
    void whoever_has_not_seen_the_last_change_of_the_item_is_refused() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER), FLAGGED)
                        .when(submit(LEVELS, "r2", level(3), null), having(1)),
                Code.CHANGED_SINCE,
                "If-Match");
    }

    @Test
    void whoever_has_seen_it_is_not() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER), FLAGGED)
                .when(submit(LEVELS, "r2", level(3), null), having(2))
                .expectEvents(revised(LEVELS, "r2", level(3), TODAY));
    }

    @Test
    void changes_of_other_items_do_not_matter() {
        fixture.given(
                        OPENED,
                        submitted(LEVELS, "r1", level(2), OCTOBER),
                        submitted(NO_LEVEL_1, "r2", level(2), OCTOBER))
                .when(submit(LEVELS, "r3", level(3), null), having(1))
                .expectEvents(revised(LEVELS, "r3", level(3), TODAY));
    }

    @Test
    void a_review_that_was_started_meanwhile_does_not_matter_to_an_item() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER), reviewStarted("v1", NOVEMBER))
                .when(new UnflagItem(ASSESSMENT, LEVELS, null), having(1))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void the_members_of_an_assessment_mind_it_too() {
        refused(
                fixture.given(OPENED, FLAGGED).when(new UnflagItem(ASSESSMENT, LEVELS, null), having(0)),
                Code.CHANGED_SINCE,
                "If-Match");
    }

    private static Map<String, Long> having(long version) {
        return Map.of(Provenance.IF_MATCH, version);
    }
}
