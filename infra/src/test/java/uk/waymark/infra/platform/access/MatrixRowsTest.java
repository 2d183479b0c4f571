package uk.waymark.infra.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that renewed tables make sense: a row in which nobody may, or a stranger, shows a place that was forgotten. */
class MatrixRowsTest {

    private static final Path TABLES = Path.of("src/test/resources/access");
    private static final String WRITE = "(POST|PUT|DELETE) /api/.*";

    @Test
    void every_message_may_be_sent_by_somebody() throws IOException {
        assertThat(Stream.concat(rows("commands").skip(1), rows("queries").skip(1)))
                .allSatisfy(row -> assertThat(row).contains("yes"));
    }

    /** No letter is dead when the table is made, so nobody finds one. */
    @Test
    void every_write_may_be_asked_for_by_somebody_and_by_no_stranger() throws IOException {
        int stranger = rows("endpoints").toList().getFirst().indexOf("FOREIGN");
        assertThat(rows("endpoints"))
                .filteredOn(
                        row -> row.getFirst().matches(WRITE) && !row.getFirst().contains("/dead-letters/"))
                .allSatisfy(row -> assertThat(row).contains("yes"))
                .allSatisfy(row -> assertThat(row.get(stranger)).isNotEqualTo("yes"));
    }

    private static Stream<List<String>> rows(String table) throws IOException {
        return Files.readAllLines(TABLES.resolve(table + ".csv")).stream().map(row -> List.of(row.split(",")));
    }
}
