package uk.waymark.infra.platform.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsoTimeTest {

    @ParameterizedTest
    @ValueSource(strings = {"2025-01-31", "2024-02-29", "0001-01-01", "9999-12-31"})
    void a_day(String text) {
        assertThat(IsoTime.day(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/02/26",
                "1 February 2026",
                "2026-2-1",
                "20260201",
                "2026-02",
                "2026",
                "26-02-01",
                "+12026-02-01",
                "-2026-02-01",
                "0000-01-01",
                "2025-02-29",
                "2025-13-01",
                "2026-02-01T00:00:00Z",
                "2026-02-01Z",
                " 2026-02-01",
                "2026-W05-1",
                "2026-032",
                "today",
                "٢٠٢٦-٠٢-٠١",
                "２０２６-０２-０１"
            })
    void what_is_no_day(String text) {
        assertThatThrownBy(() -> IsoTime.day(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-14T23:00:00.000Z, 2026-07-14T23:00:00Z",
        "2026-07-15T00:00:00+01:00, 2026-07-14T23:00:00Z",
        "2026-07-14T23:00Z, 2026-07-14T23:00:00Z",
        "2026-07-14T23:00:00.123456789-00:30, 2026-07-14T23:30:00.123456789Z"
    })
    void an_instant(String text, Instant instant) {
        assertThat(IsoTime.instant(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026",
                "0",
                "1767225600000",
                "2026-07-14",
                "2026-07-14T23:00:00",
                "2026-07-14 23:00:00Z",
                "2026-07-14T23Z",
                "2026-07-14T24:00:00Z",
                "2026-07-14T23:60:00Z",
                "2026-07-14T23:00:00 01:00",
                "2026-07-14T23:00:00+1",
                "2026-07-14T23:00:00Z[Europe/London]",
                "2026-07-14t23:00:00z",
                "+12026-07-14T23:00:00Z",
                "0000-01-01T00:00:00Z",
                "Tue, 14 Jul 2026 23:00:00 GMT",
                "2026-07-14T23:00:00+19:00"
            })
    void what_is_no_instant(String text) {
        assertThatThrownBy(() -> IsoTime.instant(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
