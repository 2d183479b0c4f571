package uk.waymark.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DueTest {

    private static final AcademicYear YEAR = new AcademicYear(2024);

    @Test
    void a_window_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Due.between(YEAR, HalfTerm.HT4, HalfTerm.HT2))
                .withMessage("a due window cannot end (HT2) before it begins (HT4)");
    }

    @Test
    void a_window_contains_its_first_and_last_half_term_and_those_between() {
        Due.Window window = new Due.Window(YEAR, HalfTerm.HT2, HalfTerm.HT4);

        assertThat(HalfTerm.values())
                .filteredOn(window::contains)
                .containsExactly(HalfTerm.HT2, HalfTerm.HT3, HalfTerm.HT4);
    }

    @Test
    void a_window_without_an_end_is_one_half_term() {
        assertThat(Due.Window.of(YEAR, HalfTerm.HT3, null)).isEqualTo(Due.in(YEAR, HalfTerm.HT3));
    }

    @Test
    void ongoing_cannot_be_false() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Due.Ongoing(false));
    }

    @Test
    void a_half_term_cannot_end_before_it_begins() {
        LocalDate day = LocalDate.of(2025, 1, 6);

        assertThat(new HalfTermDates(HalfTerm.HT3, day, day).from()).isEqualTo(day);
        assertThatIllegalArgumentException().isThrownBy(() -> new HalfTermDates(HalfTerm.HT3, day, day.minusDays(1)));
    }
}
