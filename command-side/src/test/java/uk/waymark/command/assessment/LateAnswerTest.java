package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.SEPTEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.retracted;
import static uk.waymark.command.assessment.AssessmentFixture.revised;
import static uk.waymark.command.assessment.AssessmentFixture.revisedWhy;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitWhy;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.AssessmentFixture.withdrawn;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.stream.StreamFixture.refused;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.refusal.Refusal.Code;

class LateAnswerTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void a_late_entry_fills_the_past_without_disturbing_what_came_after() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), SEPTEMBER), revised(LEVELS, "r2", level(4), NOVEMBER))
                .when(submit(LEVELS, "r3", level(3), OCTOBER))
                .expectEvents(revised(LEVELS, "r3", level(3), OCTOBER));
    }

    @Test
    void before_the_first_answer_nothing_stood_so_it_is_submitted() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), NOVEMBER))
                .when(submit(LEVELS, "r2", level(1), OCTOBER))
                .expectEvents(submitted(LEVELS, "r2", level(1), OCTOBER));
    }

    @Test
    void the_same_as_stood_on_that_day_writes_nothing_whatever_stands_today() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), SEPTEMBER), revised(LEVELS, "r2", level(4), NOVEMBER))
                .when(submit(LEVELS, "r3", level(2), OCTOBER))
                .expectNoEvents();
    }

    @Test
    void the_same_as_stands_today_but_not_on_that_day_is_written() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), SEPTEMBER), revised(LEVELS, "r2", level(4), NOVEMBER))
                .when(submit(LEVELS, "r3", level(4), OCTOBER))
                .expectEvents(revised(LEVELS, "r3", level(4), OCTOBER));
    }

    @Test
    void a_fall_from_what_stood_on_that_day_needs_a_reason_though_it_is_above_today() {
        refused(
                fixture.given(
                                OPENED,
                                submitted(LEVELS, "r1", level(4), SEPTEMBER),
                                revisedWhy(LEVELS, "r2", level(2), NOVEMBER))
                        .when(submit(LEVELS, "r3", level(3), OCTOBER)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void turning_the_next_answer_into_a_fall_needs_a_reason() {
        refused(
                fixture.given(
                                OPENED,
                                submitted(LEVELS, "r1", level(2), SEPTEMBER),
                                revised(LEVELS, "r2", level(3), NOVEMBER))
                        .when(submit(LEVELS, "r3", level(4), OCTOBER)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void turning_the_next_answer_into_a_fall_is_possible_with_a_reason() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), SEPTEMBER), revised(LEVELS, "r2", level(3), NOVEMBER))
                .when(submitWhy(LEVELS, "r3", level(4), OCTOBER))
                .expectEvents(revisedWhy(LEVELS, "r3", level(4), OCTOBER));
    }

    @Test
    void a_next_answer_that_was_a_fall_already_asks_for_no_other_reason() {
        fixture.given(
                        OPENED,
                        submitted(LEVELS, "r1", level(3), SEPTEMBER),
                        revisedWhy(LEVELS, "r2", level(2), NOVEMBER))
                .when(submit(LEVELS, "r3", level(4), OCTOBER))
                .expectEvents(revised(LEVELS, "r3", level(4), OCTOBER));
    }

    @Test
    void what_counts_of_the_next_day_is_its_correction() {
        fixture.given(
                        OPENED,
                        submitted(LEVELS, "r1", level(1), SEPTEMBER),
                        revised(LEVELS, "r2", level(2), NOVEMBER),
                        revised(LEVELS, "r3", level(4), NOVEMBER))
                .when(submit(LEVELS, "r4", level(3), OCTOBER))
                .expectEvents(revised(LEVELS, "r4", level(3), OCTOBER));
    }

    @Test
    void a_withdrawal_next_is_no_fall() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(1), SEPTEMBER), withdrawn(LEVELS, "r2", NOVEMBER))
                .when(submit(LEVELS, "r3", level(4), OCTOBER))
                .expectEvents(revised(LEVELS, "r3", level(4), OCTOBER));
    }

    @Test
    void a_correction_for_the_same_day_is_compared_with_what_it_corrects() {
        refused(
                fixture.given(OPENED, submitted(LEVELS, "r1", level(3), OCTOBER))
                        .when(submit(LEVELS, "r2", level(2), OCTOBER)),
                Code.REASON_REQUIRED,
                "reason");
    }

    @Test
    void a_correction_for_the_same_day_supersedes_the_earlier_entry() {
        fixture.given(OPENED, submitted(LEVELS, "r1", level(2), OCTOBER), revised(LEVELS, "r2", level(3), OCTOBER))
                .when(submit(LEVELS, "r3", level(3), OCTOBER))
                .expectNoEvents();
    }

    @Test
    void a_retracted_entry_never_counted() {
        fixture.given(
                        OPENED,
                        submitted(LEVELS, "r1", level(2), SEPTEMBER),
                        revised(LEVELS, "r2", level(4), OCTOBER),
                        retracted(LEVELS, "r2", TODAY))
                .when(submit(LEVELS, "r3", level(3), NOVEMBER))
                .expectEvents(revised(LEVELS, "r3", level(3), NOVEMBER));
    }
}
