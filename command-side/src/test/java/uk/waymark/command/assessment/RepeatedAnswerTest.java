package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.ASSESSMENT;
import static uk.waymark.command.assessment.AssessmentFixture.NOVEMBER;
import static uk.waymark.command.assessment.AssessmentFixture.OCTOBER;
import static uk.waymark.command.assessment.AssessmentFixture.OPENED;
import static uk.waymark.command.assessment.AssessmentFixture.TODAY;
import static uk.waymark.command.assessment.AssessmentFixture.WHY;
import static uk.waymark.command.assessment.AssessmentFixture.assessments;
import static uk.waymark.command.assessment.AssessmentFixture.id;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.AssessmentFixture.revised;
import static uk.waymark.command.assessment.AssessmentFixture.submit;
import static uk.waymark.command.assessment.AssessmentFixture.submitted;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.stream.StreamFixture.refused;

import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.assessment.command.AddComment;
import uk.waymark.kernel.assessment.event.CommentAdded;
import uk.waymark.kernel.assessment.event.EvidenceAdded;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.message.Written;
import uk.waymark.kernel.refusal.Refusal.Code;

class RepeatedAnswerTest {

    private final AggregateTestFixture<Assessment> fixture = assessments();

    private static final EvidenceAdded EVIDENCE = new EvidenceAdded(ASSESSMENT, LEVELS, id("e1"), WHY, null, OCTOBER);
    private static final AddComment COMMENT = new AddComment(ASSESSMENT, LEVELS, id("c1"), WHY, null);

    @Test
    void an_answer_that_is_repeated_writes_nothing_though_another_one_stands_by_now() {
        fixture.given(
                        OPENED,
                        kept(submitted(LEVELS, "r1", level(2), OCTOBER)),
                        revised(LEVELS, "r2", level(3), NOVEMBER))
                .when(submit(LEVELS, "r1", level(2), OCTOBER), request("body"))
                .expectNoEvents()
                .expectResultMessagePayload(Written.before(ASSESSMENT, 1, 1));
    }

    @Test
    void what_counts_is_the_last_fact_of_those_that_an_answer_wrote() {
        fixture.given(
                        OPENED,
                        kept(submitted(LEVELS, "r1", level(2), OCTOBER)),
                        kept(EVIDENCE),
                        revised(LEVELS, "r2", level(3), NOVEMBER))
                .when(submit(LEVELS, "r1", level(2), OCTOBER), request("body"))
                .expectNoEvents()
                .expectResultMessagePayload(Written.before(ASSESSMENT, 2, 2));
    }

    @Test
    void a_member_is_not_asked_again_either() {
        fixture.given(OPENED, kept(new CommentAdded(ASSESSMENT, LEVELS, id("c1"), WHY, TODAY)))
                .when(COMMENT, request("body"))
                .expectNoEvents()
                .expectResultMessagePayload(Written.before(ASSESSMENT, 1, 1));
    }

    @Test
    void the_key_with_another_body_is_refused() {
        refused(
                fixture.given(OPENED, kept(new CommentAdded(ASSESSMENT, LEVELS, id("c1"), WHY, TODAY)))
                        .when(COMMENT, request("another body")),
                Code.KEY_REUSED,
                "Idempotency-Key");
    }

    private static EventMessage<?> kept(Object fact) {
        return GenericEventMessage.asEventMessage(fact).withMetaData(request("body"));
    }

    private static Map<String, String> request(String digest) {
        return Map.of(Provenance.IDEMPOTENCY_KEY, "key", Provenance.REQUEST_DIGEST, digest);
    }
}
