package uk.waymark.kernel.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.calendar.AcademicYear;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

class DueJsonTest {

    private final JsonMapper json = StoredSamples.mapper();

    static Stream<Due> dues() {
        return Stream.of(
                Due.in(new AcademicYear(2024), HalfTerm.HT3),
                Due.between(new AcademicYear(2024), HalfTerm.HT3, HalfTerm.HT4),
                Due.ongoing());
    }

    @ParameterizedTest
    @MethodSource("dues")
    void a_due_reads_back_under_its_own_type_and_the_common_one(Due due) {
        String written = json.writeValueAsString(due);

        assertThat(json.readValue(written, Due.class)).isEqualTo(due);
        assertThat(json.readValue(written, due.getClass())).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"academicYear\":\"2024/25\",\"from\":\"HT4\",\"to\":\"HT2\"}",
                "{\"academicYear\":\"2024/26\",\"from\":\"HT3\",\"to\":\"HT4\"}",
                "{\"academicYear\":\"2024/25\",\"from\":\"HT7\",\"to\":\"HT7\"}",
                "{\"academicYear\":\"2024/25\",\"from\":\"HT3\",\"to\":\"HT4\",\"ongoing\":true}",
                "{\"academicYear\":\"2024/25\",\"from\":2,\"to\":3}",
                "{\"academicYear\":null,\"from\":\"HT3\",\"to\":\"HT4\"}",
                "{\"academicYear\":\"2024/25\",\"from\":null,\"to\":\"HT4\"}",
                "{\"ongoing\":false}",
                "{}"
            })
    void what_is_no_due_is_not_read_as_one(String text) {
        assertThatThrownBy(() -> json.readValue(text, Due.class)).isInstanceOf(JacksonException.class);
    }
}
