package uk.waymark.command.assessment;

import static uk.waymark.command.assessment.AssessmentFixture.*;
import static uk.waymark.command.assessment.TestFramework.COUNT;
import static uk.waymark.command.assessment.TestFramework.LEVELS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.kernel.assessment.command.AddComment;
import uk.waymark.kernel.assessment.command.AssessmentCommand;
import uk.waymark.kernel.assessment.command.SetTarget;
import uk.waymark.kernel.framework.ItemRef;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

/** Tests of the refusals that come first, word by word, whatever else may be wrong with the same request. */
class RefusedBeforeTest {

    static Stream<List<Object>> refusals() {
        return Stream.of(
                List.of(
                        // the id is used already, too
                        new AddComment(ASSESSMENT, LEVELS, id("n1"), WHY, TOMORROW),
                        new Refusal(
                                Code.IN_THE_FUTURE,
                                "effectiveOn",
                                List.of("up to 2025-01-10"),
                                "effectiveOn is 2025-01-11, which is in the future: today is 2025-01-10.")),
                List.of(
                        submit(LEVELS, "r1", level(5), null),
                        new Refusal(
                                Code.VALUE_NOT_ALLOWED,
                                "answer.level",
                                List.of("1", "2", "3", "4"),
                                LEVELS.item() + " has no Response 5; choose 1, 2, 3 or 4")),
                List.of(
                        submit(COUNT, "r1", level(2), null),
                        new Refusal(
                                Code.WRONG_ANSWER_KIND,
                                "answer",
                                List.of("COUNT"),
                                COUNT.item() + " is answered with a count")),
                List.of(
                        aim(LEVELS, "t1", 5, null),
                        new Refusal(
                                Code.VALUE_NOT_ALLOWED,
                                "level",
                                List.of("1", "2", "3", "4"),
                                LEVELS.item() + " has no Response 5; choose 1, 2, 3 or 4")),
                List.of(
                        new SetTarget(ASSESSMENT, COUNT, id("t1"), 2, null, null, SEPTEMBER),
                        new Refusal(
                                Code.WRONG_ANSWER_KIND,
                                "level",
                                List.of("COUNT"),
                                COUNT.item() + " is answered with a count and can have no level as its target")),
                List.of(
                        submit(new ItemRef(TestFramework.ID, "9.9"), "r1", level(2), null),
                        new Refusal(
                                Code.UNKNOWN_ITEM,
                                "item",
                                List.of("1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "2.5"),
                                TestFramework.ID + " has no item '9.9'.")));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_client_is_told(List<Object> refused) {
        assessments()
                .given(OPENED)
                .andGivenCommands(new AddComment(ASSESSMENT, LEVELS, id("n1"), WHY, OCTOBER))
                .when((AssessmentCommand) refused.getFirst())
                .expectNoEvents()
                .expectExceptionDetails((Refusal) refused.getLast());
    }
}
