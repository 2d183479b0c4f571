package uk.waymark.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcademicYearTest {

    @Test
    void it_is_always_written_one_way() {
        assertThat(AcademicYear.parse("2024-2025")).hasToString("2024/25");
        assertThat(AcademicYear.parse("2024/2025").inPath()).isEqualTo("2024-25");
        assertThat(AcademicYear.parse("1999/00")).hasToString("1999/00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024/26", "2024/24", "2024/2125", "2024", "24/25", "2024/5", "2024_25", "next year", ""})
    void what_is_no_academic_year_is_refused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AcademicYear.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({"2024-08-31, 2023/24", "2024-09-01, 2024/25", "2025-01-01, 2024/25", "2025-08-31, 2024/25"})
    void a_day_belongs_to_the_year_that_began_in_september(LocalDate day, String year) {
        assertThat(AcademicYear.of(day)).hasToString(year);
    }

    @Test
    void years_follow_each_other_without_a_gap() {
        AcademicYear year = new AcademicYear(2024);

        assertThat(year.next().previous()).isEqualTo(year);
        assertThat(year.next()).isGreaterThan(year);
        assertThat(year.lastDay().plusDays(1)).isEqualTo(year.next().firstDay());
    }
}
