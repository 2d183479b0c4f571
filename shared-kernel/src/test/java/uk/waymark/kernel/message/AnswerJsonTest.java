package uk.waymark.kernel.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.framework.Agreement;
import uk.waymark.kernel.framework.Answer;

class AnswerJsonTest {

    private final JsonMapper json = StoredSamples.mapper();

    static Stream<Answer> answers() {
        return Stream.of(
                new Answer.Level(2),
                new Answer.Parts(Map.of("a", true, "b", false)),
                new Answer.Proportion("51-75"),
                new Answer.Agreed(Agreement.AGREE),
                new Answer.YearGroups(List.of(8, 9)),
                new Answer.Count(12));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_of_any_kind_reads_back(Answer answer) {
        String written = json.writeValueAsString(answer);

        assertThat(json.readValue(written, Answer.class)).isEqualTo(answer);
        assertThat(json.readValue(written, answer.getClass())).isEqualTo(answer);
    }

    @Test
    void an_answer_is_one_field_named_after_its_kind() {
        assertThat(answers().map(json::writeValueAsString))
                .containsExactly(
                        "{\"level\":2}",
                        "{\"parts\":{\"a\":true,\"b\":false}}",
                        "{\"proportion\":\"51-75\"}",
                        "{\"agreement\":\"AGREE\"}",
                        "{\"yearGroups\":[8,9]}",
                        "{\"count\":12}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "2",
                "{\"level\":2.5}",
                "{\"level\":2.0}",
                "{\"level\":\"2\"}",
                "{\"level\":\"two\"}",
                "{\"level\":null}",
                "{\"level\":true}",
                "{\"level\":2,\"count\":1}",
                "{\"level\":2,\"remark\":\"x\"}",
                "{\"grade\":2}",
                "{\"level\":2} {}",
                "{\"parts\":{\"a\":\"yes\"}}",
                "{\"parts\":{\"a\":1}}",
                "{\"parts\":{\"a\":null}}",
                "{\"parts\":null}",
                "{\"proportion\":null}",
                "{\"agreement\":null}",
                "{\"yearGroups\":null}",
                "{\"yearGroups\":[null]}",
                "{\"proportion\":51}",
                "{\"agreement\":3}",
                "{\"agreement\":\"agree\"}",
                "{\"agreement\":\"\"}",
                "{\"yearGroups\":8}",
                "{\"yearGroups\":[\"8\"]}",
                "{\"count\":\"\"}"
            })
    void what_is_no_answer_is_not_read_as_one(String text) {
        assertThatThrownBy(() -> json.readValue(text, Answer.class)).isInstanceOf(JacksonException.class);
    }
}
