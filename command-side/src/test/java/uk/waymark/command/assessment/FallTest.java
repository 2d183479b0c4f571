package uk.waymark.command.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.waymark.command.assessment.AssessmentFixture.level;
import static uk.waymark.command.assessment.TestFramework.AGREEMENT;
import static uk.waymark.command.assessment.TestFramework.BANDS;
import static uk.waymark.command.assessment.TestFramework.COUNT;
import static uk.waymark.command.assessment.TestFramework.LEVELS;
import static uk.waymark.command.assessment.TestFramework.PARTS;
import static uk.waymark.command.assessment.TestFramework.YEARS;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.waymark.kernel.framework.Agreement;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.kernel.framework.ItemRef;

class FallTest {

    private static final Answer BOTH = new Answer.Parts(Map.of("a", true, "b", true));
    private static final Answer ONE = new Answer.Parts(Map.of("a", true, "b", false));
    private static final Answer THE_OTHER = new Answer.Parts(Map.of("a", false, "b", true));
    private static final Answer NONE_SEEN = new Answer.Proportion("none");
    private static final Answer ALL_SEEN = new Answer.Proportion("all");
    private static final Answer AGREE = new Answer.Agreed(Agreement.AGREE);
    private static final Answer NEITHER = new Answer.Agreed(Agreement.NEITHER);

    static Stream<Arguments> falls() {
        return Stream.of(
                Arguments.of(LEVELS, level(3), level(2)),
                Arguments.of(PARTS, BOTH, ONE),
                Arguments.of(PARTS, ONE, THE_OTHER),
                Arguments.of(BANDS, ALL_SEEN, NONE_SEEN),
                Arguments.of(AGREEMENT, AGREE, NEITHER),
                Arguments.of(YEARS, years(7, 8), years(7)),
                Arguments.of(YEARS, years(7, 8), years(8, 9)),
                Arguments.of(COUNT, new Answer.Count(12), new Answer.Count(11)));
    }

    static Stream<Arguments> noFalls() {
        return Stream.of(
                Arguments.of(LEVELS, level(2), level(2)),
                Arguments.of(LEVELS, level(2), level(3)),
                Arguments.of(PARTS, ONE, BOTH),
                Arguments.of(BANDS, NONE_SEEN, ALL_SEEN),
                Arguments.of(AGREEMENT, NEITHER, AGREE),
                Arguments.of(YEARS, years(7), years(7, 9)),
                Arguments.of(COUNT, new Answer.Count(0), new Answer.Count(1)),
                Arguments.of(LEVELS, null, level(1)),
                Arguments.of(LEVELS, level(4), null));
    }

    @ParameterizedTest
    @MethodSource("falls")
    void it_is_a_fall(ItemRef item, Answer before, Answer after) {
        assertThat(Fall.between(before, after, TestFramework.item(item))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("noFalls")
    void it_is_no_fall(ItemRef item, Answer before, Answer after) {
        assertThat(Fall.between(before, after, TestFramework.item(item))).isFalse();
    }

    private static Answer years(Integer... years) {
        return new Answer.YearGroups(List.of(years));
    }
}
