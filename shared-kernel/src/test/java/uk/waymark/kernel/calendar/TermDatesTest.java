package uk.waymark.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.waymark.kernel.refusal.Refusal;
import uk.waymark.kernel.refusal.Refusal.Code;

class TermDatesTest {

    private static final AcademicYear YEAR = AcademicYear.parse("2024/25");

    private final List<HalfTermDates> six =
            new ArrayList<>(new NationalHalfTerms().of(YEAR).orElseThrow());

    @Test
    void six_half_terms_in_order_are_taken() {
        assertThat(TermDates.check(YEAR, six)).isEmpty();
    }

    @Test
    void five_half_terms_are_refused() {
        six.removeLast();

        assertThat(refusal())
                .returns(Code.VALUE_NOT_ALLOWED, Refusal::code)
                .returns("halfTerms", Refusal::field)
                .returns(List.of("HT1", "HT2", "HT3", "HT4", "HT5", "HT6"), Refusal::allowed);
    }

    @Test
    void half_terms_in_another_order_are_refused() {
        Collections.swap(six, 0, 1);

        assertThat(refusal().message()).contains("in order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-08-15", "2024-08-28", "2024-08-31", "2024-09-01"})
    void the_first_half_term_may_begin_in_the_second_half_of_august(String first) {
        replace(HalfTerm.HT1, first, "2024-10-25");
        assertThat(TermDates.check(YEAR, six)).isEmpty();
    }

    @Test
    void half_terms_may_begin_in_the_middle_of_august_and_end_with_the_academic_year() {
        replace(HalfTerm.HT1, "2024-08-14", "2024-10-25");
        assertThat(refusal().message()).contains("HT1", "half-terms of 2024/25", "from 2024-08-15", "to 2025-08-31");

        replace(HalfTerm.HT1, "2024-08-28", "2024-10-25");
        assertThat(TermDates.check(YEAR, six)).isEmpty();

        replace(HalfTerm.HT1, "2024-08-15", "2024-10-25");
        assertThat(TermDates.check(YEAR, six)).isEmpty();

        replace(HalfTerm.HT6, "2025-06-02", "2025-09-01");
        assertThat(refusal().message()).contains("HT6");
    }

    @Test
    void half_terms_that_overlap_are_refused() {
        replace(HalfTerm.HT2, "2024-10-25", "2024-12-20");
        assertThat(refusal().message()).isEqualTo("HT2 begins on 2024-10-25, but HT1 ends on 2024-10-25");

        replace(HalfTerm.HT2, "2024-10-26", "2024-12-20");
        assertThat(TermDates.check(YEAR, six)).isEmpty();
    }

    private void replace(HalfTerm halfTerm, String from, String to) {
        six.set(halfTerm.ordinal(), new HalfTermDates(halfTerm, LocalDate.parse(from), LocalDate.parse(to)));
    }

    private Refusal refusal() {
        return TermDates.check(YEAR, six).orElseThrow();
    }
}
