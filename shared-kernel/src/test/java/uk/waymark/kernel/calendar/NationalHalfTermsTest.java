package uk.waymark.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NationalHalfTermsTest {

    private final NationalHalfTerms national = new NationalHalfTerms();

    @Test
    void twenty_five_academic_years_have_default_dates() {
        assertThat(national.years())
                .isEqualTo(IntStream.rangeClosed(2015, 2039)
                        .mapToObj(AcademicYear::new)
                        .toList());
        assertThat(national.of(new AcademicYear(2014))).isEmpty();
    }

    @Test
    void a_year_reads_as_a_careers_leader_would_expect() {
        assertThat(national.of(AcademicYear.parse("2024/25")))
                .contains(List.of(
                        dates(HalfTerm.HT1, "2024-09-02", "2024-10-25"),
                        dates(HalfTerm.HT2, "2024-11-04", "2024-12-20"),
                        dates(HalfTerm.HT3, "2025-01-06", "2025-02-14"),
                        dates(HalfTerm.HT4, "2025-02-24", "2025-04-04"),
                        dates(HalfTerm.HT5, "2025-04-22", "2025-05-23"),
                        dates(HalfTerm.HT6, "2025-06-02", "2025-07-21")));
    }

    @Test
    void half_terms_begin_and_end_on_school_days() {
        assertThat(national.years().stream()
                        .flatMap(year -> national.of(year).orElseThrow().stream())
                        .flatMap(dates -> Stream.of(dates.from(), dates.to())))
                .hasSize(25 * 6 * 2)
                .allMatch(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0);
    }

    @Test
    void there_is_a_week_or_more_between_half_terms() {
        for (AcademicYear year : national.years()) {
            List<HalfTermDates> six = national.of(year).orElseThrow();
            for (int i = 1; i < six.size(); i++) {
                assertThat(six.get(i).from())
                        .isAfterOrEqualTo(six.get(i - 1).to().plusDays(10));
            }
        }
    }

    private static HalfTermDates dates(HalfTerm halfTerm, String from, String to) {
        return new HalfTermDates(halfTerm, LocalDate.parse(from), LocalDate.parse(to));
    }
}
