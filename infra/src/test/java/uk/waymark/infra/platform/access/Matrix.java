package uk.waymark.infra.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is expected of everybody, as a table that people can read: a row for everything that can be asked for, a column for
 * everybody who may ask. {@code -Dwaymark.matrix=renew} writes what was found; whoever does that reads every changed cell.
 */
final class Matrix {

    private static final Path DIRECTORY = Path.of("src/test/resources/access");

    private final Path file;
    private final List<String> columns;
    private final Map<String, List<String>> found = new TreeMap<>();

    Matrix(String name, List<String> columns) {
        this.file = DIRECTORY.resolve(name + ".csv");
        this.columns = columns;
    }

    void found(String row, String cell) {
        found.computeIfAbsent(row, any -> new ArrayList<>()).add(cell);
    }

    /** Every cell that was found is the one that stands in the table, and the table has no row too many or too few. */
    void isAsExpected() {
        List<String> lines = Stream.concat(
                        Stream.of("what," + String.join(",", columns)),
                        found.entrySet().stream().map(row -> row.getKey() + "," + String.join(",", row.getValue())))
                .toList();
        try {
            if ("renew".equals(System.getProperty("waymark.matrix"))) {
                Files.write(file, lines);
            }
            assertThat(lines).containsExactlyElementsOf(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
