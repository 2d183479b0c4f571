package uk.waymark.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.kernel.framework.AnswerOrder.CHANGED;
import static uk.waymark.kernel.framework.AnswerOrder.FELL;
import static uk.waymark.kernel.framework.AnswerOrder.ROSE;
import static uk.waymark.kernel.framework.AnswerOrder.SAME;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerOrderTest {

    /** Bands in an order that is not that of the alphabet. */
    private static final Item ITEM = new Item(
            "1",
            "Item",
            AnswerKind.PROPORTION,
            new TreeMap<>(),
            Map.of(),
            List.of("none", "some", "all"),
            new TreeSet<>());

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of(new Answer.Level(1), new Answer.Level(2), ROSE),
                Arguments.of(new Answer.Level(2), new Answer.Level(1), FELL),
                Arguments.of(new Answer.Level(2), new Answer.Level(2), SAME),
                Arguments.of(new Answer.Level(2), new Answer.Count(1), CHANGED),
                Arguments.of(new Answer.Count(9), new Answer.Count(12), ROSE),
                Arguments.of(new Answer.Count(12), new Answer.Count(9), FELL),
                Arguments.of(band("some"), band("all"), ROSE),
                Arguments.of(band("some"), band("none"), FELL),
                Arguments.of(band("some"), band("a few"), CHANGED),
                Arguments.of(new Answer.Agreed(Agreement.NEITHER), new Answer.Agreed(Agreement.AGREE), ROSE),
                Arguments.of(new Answer.Agreed(Agreement.AGREE), new Answer.Agreed(Agreement.NEITHER), FELL),
                Arguments.of(parts(true, false), parts(true, true), ROSE),
                Arguments.of(parts(true, false), parts(false, false), FELL),
                Arguments.of(parts(true, false), parts(false, true), FELL),
                Arguments.of(years(8), years(8, 9), ROSE),
                Arguments.of(years(7, 8), years(8), FELL),
                Arguments.of(years(7), years(8, 9), FELL));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void answers_are_compared_by_what_they_say(Answer from, Answer to, AnswerOrder expected) {
        assertThat(AnswerOrder.compare(ITEM, from, to)).isEqualTo(expected);
    }

    private static Answer band(String band) {
        return new Answer.Proportion(band);
    }

    private static Answer parts(boolean a, boolean b) {
        return new Answer.Parts(Map.of("a", a, "b", b));
    }

    private static Answer years(Integer... years) {
        return new Answer.YearGroups(List.of(years));
    }
}
