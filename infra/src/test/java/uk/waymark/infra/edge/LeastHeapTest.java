package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

class LeastHeapTest {

    @ParameterizedTest
    @CsvSource({"256, true", "384, true", "455, false", "495, false", "512, false"})
    void a_heap_that_collectors_count_as_less_than_was_said_is_none_too_small(int megabytes, boolean tooSmall) {
        assertThat(LeastHeap.isTooSmall(DataSize.ofMegabytes(megabytes))).isEqualTo(tooSmall);
    }

    @Test
    void the_page_on_running_it_says_as_much() throws Exception {
        assertThat(Files.readString(Path.of("docs", "running.md")))
                .contains("-Xmx%dm".formatted(LeastHeap.LEAST.toMegabytes()));
    }
}
