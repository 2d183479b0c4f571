package uk.waymark.kernel.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LondonTest {

    @ParameterizedTest
    @CsvSource({
        "2025-01-09T23:59:59Z, 2025-01-09",
        "2025-01-10T00:00:00Z, 2025-01-10",
        "2025-06-09T22:59:59Z, 2025-06-09",
        "2025-06-09T23:00:00Z, 2025-06-10"
    })
    void a_day_is_londons_and_not_utcs(Instant instant, LocalDate day) {
        assertThat(London.day(instant)).isEqualTo(day);
    }

    @Test
    void a_summer_day_begins_an_hour_before_utcs() {
        assertThat(London.startOf(LocalDate.of(2025, 6, 10))).isEqualTo("2025-06-09T23:00:00Z");
        assertThat(London.startOf(LocalDate.of(2025, 1, 10))).isEqualTo("2025-01-10T00:00:00Z");
    }
}
