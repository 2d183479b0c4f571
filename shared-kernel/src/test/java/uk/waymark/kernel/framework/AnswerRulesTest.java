package uk.waymark.kernel.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

class AnswerRulesTest {

    private static final Map<String, List<Answer>> TAKEN = Map.of(
            "A.1", List.of(new Answer.Level(2), new Answer.Level(4)),
            "A.2", List.of(new Answer.Parts(Map.of("a", true, "b", false))),
            "A.3", List.of(new Answer.Proportion("0-25"), new Answer.Proportion("76-100")),
            "B.1", List.of(new Answer.Agreed(Agreement.NEITHER)),
            "B.2", List.of(new Answer.YearGroups(List.of()), new Answer.YearGroups(List.of(9, 7))),
            "B.3", List.of(new Answer.Count(0), new Answer.Count(12)));

    static Stream<Item> items() {
        return EveryKind.framework().items().stream();
    }

    @ParameterizedTest
    @MethodSource("items")
    void an_item_takes_answers_of_its_own_kind_only(Item item) {
        TAKEN.forEach((code, answers) -> answers.forEach(answer -> {
            if (code.equals(item.code())) {
                assertThat(AnswerRules.check(item, answer)).isEmpty();
            } else {
                assertThat(refusal(item, answer))
                        .returns(Code.WRONG_ANSWER_KIND, Refusal::code)
                        .returns("answer", Refusal::field)
                        .returns(List.of(item.kind().name()), Refusal::allowed);
            }
        }));
    }

    @Test
    void an_answer_of_the_wrong_kind_is_told_the_right_one() {
        assertThat(refusal(EveryKind.item("A.2"), new Answer.Count(1)).message())
                .isEqualTo("A.2 is answered with yes or no for each of its parts");
    }

    @Test
    void a_level_the_item_does_not_have_is_refused() {
        Item item = new BuiltInFrameworks()
                .item(new ItemRef("cimm-school@2024", "6.1"))
                .orElseThrow();

        assertThat(refusal(item, new Answer.Level(1)))
                .isEqualTo(new Refusal(
                        Code.VALUE_NOT_ALLOWED,
                        "answer.level",
                        List.of("2", "3", "4"),
                        "6.1 has no Response 1; choose 2, 3 or 4"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1, 3, 5})
    void levels_that_are_absent_or_do_not_exist_are_refused(int level) {
        assertThat(refusal(EveryKind.item("A.1"), new Answer.Level(level)).allowed())
                .containsExactly("2", "4");
        assertThat(AnswerRules.checkTarget(EveryKind.item("A.1"), level).orElseThrow())
                .returns("level", Refusal::field)
                .returns(List.of("2", "4"), Refusal::allowed);
    }

    static Stream<Map<String, Boolean>> wrongParts() {
        return Stream.of(
                Map.of(), Map.of("a", true), Map.of("a", true, "c", true), Map.of("a", true, "b", true, "c", true));
    }

    @ParameterizedTest
    @MethodSource("wrongParts")
    void parts_are_answered_all_and_only(Map<String, Boolean> parts) {
        assertThat(refusal(EveryKind.item("A.2"), new Answer.Parts(parts)))
                .returns(Code.VALUE_NOT_ALLOWED, Refusal::code)
                .returns("answer.parts", Refusal::field)
                .returns(List.of("a", "b"), Refusal::allowed);
    }

    @Test
    void a_band_the_item_does_not_have_is_refused() {
        assertThat(refusal(EveryKind.item("A.3"), new Answer.Proportion("50-75")))
                .returns("answer.proportion", Refusal::field)
                .returns(List.of("0-25", "26-50", "51-75", "76-100"), Refusal::allowed);
    }

    @Test
    void a_year_group_the_item_is_not_about_is_refused() {
        assertThat(refusal(EveryKind.item("B.2"), new Answer.YearGroups(List.of(8, 10, 11))))
                .returns("answer.yearGroups", Refusal::field)
                .returns("B.2 is not about year 10 or 11; choose among 7, 8 or 9", Refusal::message);
    }

    @Test
    void a_count_below_zero_is_refused() {
        assertThat(refusal(EveryKind.item("B.3"), new Answer.Count(-1)).field()).isEqualTo("answer.count");
    }

    @Test
    void only_an_item_with_levels_can_have_a_level_as_its_target() {
        assertThat(AnswerRules.checkTarget(EveryKind.item("A.1"), 4)).isEmpty();
        assertThat(AnswerRules.checkTarget(EveryKind.item("B.3"), 4)
                        .orElseThrow()
                        .code())
                .isEqualTo(Code.WRONG_ANSWER_KIND);
    }

    private static Refusal refusal(Item item, Answer answer) {
        return AnswerRules.check(item, answer).orElseThrow();
    }
}
