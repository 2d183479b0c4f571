package uk.waymark.infra.frame.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.kernel.calendar.Due;
import uk.waymark.kernel.calendar.HalfTerm;

class FormFieldsTest {

    private final MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    private final FormFields form = FormFields.ofForm(typed);

    @ParameterizedTest
    @CsvSource({
        "31, 1, 2025, 2025-01-31",
        "01, 02, 2026, 2026-02-01",
        "' 29 ', 2, 2024, 2024-02-29",
        "'', '', '', ",
    })
    void a_day_is_typed_in_three_fields(String day, String month, String year, LocalDate meant) {
        day(day, month, year);

        assertThat(form.day("on")).isEqualTo(meant);
        form.check();
    }

    @ParameterizedTest
    @CsvSource({
        "31, 1, 26, 'Enter a day, like 31 1 2025.'",
        "31, Jan, 2026, 'Enter a day, like 31 1 2025.'",
        "31, '', 2026, 'Enter a day, like 31 1 2025.'",
        "'', '', 2026, 'Enter a day, like 31 1 2025.'",
        "1 2, '', 2026, 'Enter a day, like 31 1 2025.'",
        "-1, 2, 2026, 'Enter a day, like 31 1 2025.'",
        "١, 2, 2026, 'Enter a day, like 31 1 2025.'",
        "29, 2, 2026, 'There is no day 29 2 2026. Enter one, like 31 1 2025.'",
        "1, 13, 2026, 'There is no day 1 13 2026. Enter one, like 31 1 2025.'",
    })
    void what_is_no_day_is_refused_and_comes_back_as_it_was_typed(
            String day, String month, String year, String sentence) {
        day(day, month, year);

        assertThat(form.day("on")).isNull();

        Problem refused = refused();
        FormView again = new FormView("f", refused, typed);
        assertThat(again.error("on")).isEqualTo(sentence);
        assertThat(List.of(
                        again.part("on", "day", null), again.part("on", "month", null), again.part("on", "year", null)))
                .containsExactly(day, month, year);
    }

    @ParameterizedTest
    @CsvSource({"01/02/26", "1.2.2026", "2026-2-1", "2026", "soon", "2026-02-29", "2026-07-14T23:00:00Z"})
    void an_address_has_days_as_the_api_has_them_and_nothing_else(String value) {
        FormFields address = new FormFields(typed);
        typed.set("asAt", "2026-02-01");
        assertThat(address.day("asAt")).isEqualTo(LocalDate.of(2026, 2, 1));

        typed.set("asAt", value);
        assertThatThrownBy(() -> address.day("asAt")).isInstanceOf(RequestRefused.class);
    }

    @Test
    void all_that_is_wrong_is_refused_together_in_the_order_of_the_form() {
        typed.add("due", "WINDOW");
        typed.add("due.from", "HT9");
        typed.add("who", "nobody");
        day("31", "2", "2025");

        form.required("description");
        form.due();
        form.day("on");
        form.read("who", UUID::fromString, "Select somebody.");

        assertThat(refused().all().stream().map(FieldWords::inWords))
                .containsExactly(
                        "Enter what is to be done.",
                        "Select an academic year.",
                        "‘HT9’ cannot be chosen. Select one of the choices that the page offers.",
                        "There is no day 31 2 2025. Enter one, like 31 1 2025.",
                        "Select somebody.");
    }

    @Test
    void what_the_form_says_of_a_field_counts_more_than_what_else_is_said_of_it() {
        form.required("answer.level");
        form.text("reason");
        Problem answer = Problem.badRequest(Problem.REQUIRED, "answer", List.of(), "answer is required.");
        Problem reason = Problem.badRequest(Problem.VALUE_NOT_ALLOWED, "reason", List.of(), "reason is too long.");

        RequestRefused refused = catchThrowableOfType(RequestRefused.class, () -> form.check(List.of(answer, reason)));

        assertThat(refused.problem().all()).extracting(Problem::field).containsExactly("answer.level", "reason");
    }

    @Test
    void when_something_is_due_is_said_or_asked() {
        form.due();
        assertThat(refused().all().stream().map(FieldWords::inWords))
                .containsExactly("Select when it is due, or that it has no date yet.");

        typed.set("due.from", "HT3");
        typed.set("due.academicYear", "2025/26");
        Due due = FormFields.ofForm(typed).due();
        assertThat(due)
                .isInstanceOfSatisfying(
                        Due.Window.class, window -> assertThat(window.from()).isEqualTo(HalfTerm.HT3));

        typed.set("due", "NONE");
        FormFields none = FormFields.ofForm(typed);
        assertThat(none.due()).isNull();
        none.check();
    }

    private void day(String day, String month, String year) {
        typed.set("on.day", day);
        typed.set("on.month", month);
        typed.set("on.year", year);
    }

    private Problem refused() {
        return catchThrowableOfType(RequestRefused.class, form::check).problem();
    }
}
