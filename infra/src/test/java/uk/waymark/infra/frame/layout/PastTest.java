package uk.waymark.infra.frame.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastTest {

    private static final LocalDate DAY = LocalDate.of(2025, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "/actions/1, /actions/1?asAt=2025-02-01",
        "/actions/1?year=2024-25, /actions/1?year=2024-25&asAt=2025-02-01",
        "/actions/1#past, /actions/1?asAt=2025-02-01#past",
        "/actions/1?a=b#past, /actions/1?a=b&asAt=2025-02-01#past",
        "/actions/1?asAt=2024-08-31, /actions/1?asAt=2024-08-31",
        "/actions/1?wasAt=here, /actions/1?wasAt=here&asAt=2025-02-01"
    })
    void a_link_keeps_the_day_unless_it_names_another(String link, String kept) {
        assertThat(new Past(DAY, null).keptBy(link)).isEqualTo(kept);
        assertThat(Past.NONE.keptBy(link)).isEqualTo(link);
    }

    @Test
    void what_is_recorded_counts_until_the_earlier_of_both_clocks() {
        Instant endOfDay = Instant.parse("2025-02-01T23:59:59.999Z");
        Instant before = Instant.parse("2025-01-15T10:00:00Z");
        Instant after = Instant.parse("2025-03-15T10:00:00Z");

        assertThat(Past.NONE.recordedBy()).isNull();
        assertThat(new Past(DAY, null).recordedBy()).isEqualTo(endOfDay);
        assertThat(new Past(null, before).recordedBy()).isEqualTo(before);
        assertThat(new Past(DAY, before).recordedBy()).isEqualTo(before);
        assertThat(new Past(DAY, after).recordedBy()).isEqualTo(endOfDay);
    }

    @Test
    void the_day_that_counts_is_that_of_what_is_known_if_none_is_named() {
        LocalDate today = LocalDate.of(2026, 1, 1);

        assertThat(new Past(DAY, Instant.EPOCH).day(today)).isEqualTo(DAY);
        assertThat(new Past(null, Instant.parse("2025-07-14T23:00:00Z")).day(today))
                .isEqualTo(LocalDate.of(2025, 7, 15));
        assertThat(Past.NONE.day(today)).isEqualTo(today);
    }
}
