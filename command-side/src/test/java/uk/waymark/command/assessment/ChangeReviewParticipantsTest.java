package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.reviewStarted;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.ChangeReviewParticipants;
import uk.waymark.kernel.assessment.event.ReviewParticipantsChanged;

class ChangeReviewParticipantsTest {

    private static final List<UUID> BOTH = List.of(id("head"), id("governor"));
    private static final ReviewParticipantsChanged CHANGED =
            new ReviewParticipantsChanged(ASSESSMENT, id("v1"), BOTH, TODAY);

    private final AggregateTestFixture<Assessment> fixture = assessments();

    @Test
    void the_whole_list_of_participants_is_changed() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER))
                .when(change("v1", null))
                .expectEvents(CHANGED);
    }

    @Test
    void the_same_participants_write_nothing() {
        fixture.given(OPENED, reviewStarted("v1", OCTOBER), CHANGED)
                .when(change("v1", null))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    private static ChangeReviewParticipants change(String review, LocalDate day) {
        return new ChangeReviewParticipants(ASSESSMENT, id(review), BOTH, day);
    }
}
