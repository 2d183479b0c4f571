package uk.waymark.infra.frame.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** Tests that a form is read as the API's JSON is, character by character. */
class UnfitFieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u0000", "\u0007", "a\u000Bb", "\uD83D", "\uFFFE", "\u0085"})
    void a_character_that_cannot_be_kept_is_refused_at_its_field(String typed) {
        FormFields form = form("description", "fine", typed);

        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> form("text", typed).text("text"))
                .satisfies(refused -> at(refused.problem(), "text"));
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> form.all("description"))
                .satisfies(refused -> at(refused.problem(), "description"));
    }

    private static void at(Problem problem, String field) {
        assertThat(problem.field()).isEqualTo(field);
        assertThat(problem.code()).isEqualTo(Problem.VALUE_NOT_ALLOWED);
        assertThat(problem.detail()).contains("U+", "leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u200B\u2060", "\u3164", "\r\n"})
    void what_nobody_can_see_is_none(String typed) {
        assertThat(form("text", typed).text("text")).isNull();
        assertThat(form("text", typed, "SR").all("text")).containsExactly("SR");
    }

    @Test
    void what_is_given_twice_is_no_choice() {
        assertThatExceptionOfType(RequestRefused.class)
                .isThrownBy(() -> form("level", "2", "3").integer("level"))
                .satisfies(refused -> assertThat(refused.problem().field()).isEqualTo("level"));
    }

    @Test
    void what_was_typed_comes_back_as_it_can_be_shown() {
        FormView again = new FormView(
                "form",
                Problem.badRequest(Problem.VALUE_NOT_ALLOWED, "text", List.of(), "no"),
                form("text", "a\u0000b").fields());

        assertThat(again.value("text", null)).isEqualTo("a\uFFFDb");
    }

    private static FormFields form(String field, String... values) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        fields.put(field, List.of(values));
        return new FormFields(fields);
    }
}
