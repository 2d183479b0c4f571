package uk.waymark.query.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.waymark.query.EmptyViews;

class ViewPositionsTest {

    private static final UUID ONE = UUID.fromString("00000000-0000-0000-0000-0000000000a1");
    private static final UUID OTHER = UUID.fromString("00000000-0000-0000-0000-0000000000a2");

    @TempDir
    Path directory;

    private ViewPositions positions;

    @BeforeEach
    void open() {
        JdbcTemplate template = new JdbcTemplate(EmptyViews.in(directory));
        positions = new ViewPositions(JdbcClient.create(template), template);
    }

    @Test
    void a_view_that_has_seen_nothing_of_a_stream_has_no_position() {
        assertThat(positions.of("maturity", ONE)).isEmpty();
        assertThat(positions.of(ONE)).isEmpty();
    }

    @Test
    void each_view_has_its_own_position_in_each_stream() {
        positions.advance("maturity", Map.of(ONE, 3L, OTHER, 7L));
        positions.advance("history", Map.of(ONE, 2L));

        assertThat(positions.of(ONE)).isEqualTo(Map.of("maturity", 3L, "history", 2L));
        assertThat(positions.of("maturity", OTHER)).hasValue(7L);
    }

    @Test
    void a_position_never_goes_back_when_events_are_delivered_again() {
        positions.advance("maturity", Map.of(ONE, 3L));
        positions.advance("maturity", Map.of(ONE, 1L));

        assertThat(positions.of("maturity", ONE)).hasValue(3L);
    }
}
