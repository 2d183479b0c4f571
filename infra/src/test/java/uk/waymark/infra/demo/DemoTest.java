package uk.waymark.infra.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.desk.request.Reads;
import uk.waymark.infra.platform.store.RunningWaymark;
import uk.waymark.kernel.framework.Answer;
import uk.waymark.query.maturity.FindMaturity;
import uk.waymark.query.maturity.Maturity;

class DemoTest {

    private static final LocalDate SUMMER_2025 = LocalDate.of(2025, 7, 1);

    @TempDir
    Path directory;

    @Test
    void both_clocks_have_something_to_show_and_a_second_start_adds_nothing() {
        long told;
        try (RunningWaymark waymark = demo()) {
            told = events(waymark);
            assertThat(told).isGreaterThan(150);
            assertThat(recordedYears(waymark)).isGreaterThanOrEqualTo(3);
            assertThat(voice(waymark, LocalDate.of(2025, 6, 29), null)).isEqualTo(1);
            assertThat(voice(waymark, SUMMER_2025, null)).as("a late entry").isEqualTo(3);
            assertThat(voice(waymark, SUMMER_2025, Instant.parse("2025-09-01T00:00:00Z")))
                    .as("before the late entry was recorded")
                    .isEqualTo(1);
        }
        try (RunningWaymark waymark = demo()) {
            assertThat(events(waymark)).isEqualTo(told);
        }
    }

    private RunningWaymark demo() {
        return RunningWaymark.in(directory, "--spring.profiles.active=demo");
    }

    private static long events(RunningWaymark waymark) {
        return waymark.events()
                .sql("SELECT count(*) FROM DomainEventEntry")
                .query(Long.class)
                .single();
    }

    private static long recordedYears(RunningWaymark waymark) {
        return waymark.events()
                .sql("SELECT count(DISTINCT substr(timeStamp, 1, 4)) FROM DomainEventEntry")
                .query(Long.class)
                .single();
    }

    /** The response to 2.6, stakeholder voice. */
    private static int voice(RunningWaymark waymark, LocalDate asAt, @Nullable Instant knownAt) {
        Optional<Maturity> maturity = waymark.bean(Reads.class)
                .forWaymark(
                        new FindMaturity(
                                waymark.bean(SpecialSchoolStory.class)
                                        .institution()
                                        .assessmentId(),
                                asAt,
                                knownAt),
                        Maturity.class);
        return maturity.orElseThrow().items().stream()
                .filter(item -> item.item().equals("2.6"))
                .map(item -> ((Answer.Level) item.answer()).level())
                .findFirst()
                .orElseThrow();
    }
}
