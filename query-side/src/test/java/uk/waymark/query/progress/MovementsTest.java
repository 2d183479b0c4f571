package uk.waymark.query.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.kernel.framework.Agreement;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.query.maturity.TestFrameworks;
import uk.waymark.query.maturity.interval.StandingAnswer;

class MovementsTest {

    static Stream<Arguments> movements() {
        return Stream.of(
                Arguments.of("A1", new Answer.Level(1), new Answer.Level(2), Movement.ROSE),
                Arguments.of("A1", new Answer.Level(2), new Answer.Level(1), Movement.FELL),
                Arguments.of("A1", new Answer.Level(2), new Answer.Level(2), Movement.STAYED),
                Arguments.of("A1", new Answer.Level(2), new Answer.Count(2), Movement.CHANGED),
                Arguments.of("B1", parts(true, false), parts(true, true), Movement.ROSE),
                Arguments.of("B1", parts(true, false), parts(false, false), Movement.FELL),
                Arguments.of("B1", parts(true, false), parts(false, true), Movement.FELL),
                Arguments.of("B2", new Answer.Proportion("0-25"), new Answer.Proportion("76-100"), Movement.ROSE),
                Arguments.of("B2", new Answer.Proportion("51-75"), new Answer.Proportion("26-50"), Movement.FELL),
                Arguments.of(
                        "B3", new Answer.Agreed(Agreement.NEITHER), new Answer.Agreed(Agreement.AGREE), Movement.ROSE),
                Arguments.of("B4", years(8), years(8, 9), Movement.ROSE),
                Arguments.of("B4", years(7, 8), years(8), Movement.FELL),
                Arguments.of("B4", years(7), years(8), Movement.FELL),
                Arguments.of("B5", new Answer.Count(12), new Answer.Count(9), Movement.FELL));
    }

    @ParameterizedTest
    @MethodSource("movements")
    void a_movement_is_judged_by_the_answers_on_both_sides(
            String item, Answer before, Answer after, Movement expected) {
        assertThat(Movements.between(standing(before), standing(after), TestFrameworks.item(item)))
                .isEqualTo(expected);
    }

    private static VersionedAnswer standing(Answer answer) {
        LocalDate day = LocalDate.of(2025, 1, 10);
        return new VersionedAnswer(TestFrameworks.SMALL, new StandingAnswer(answer, new UUID(1, 1), day, day, null));
    }

    private static Answer parts(boolean a, boolean b) {
        return new Answer.Parts(Map.of("a", a, "b", b));
    }

    private static Answer years(Integer... years) {
        return new Answer.YearGroups(List.of(years));
    }
}
