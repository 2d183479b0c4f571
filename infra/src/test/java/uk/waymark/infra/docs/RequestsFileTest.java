package uk.waymark.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test that whoever opens {@code requests.http} finds every write of the API there. */
class RequestsFileTest {

    private static final Pattern WRITE = Pattern.compile("(POST|PUT|DELETE) /api/.*");

    /** Every address of the application is in this table, which a test of its own holds. */
    static Stream<String> writes() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/access/endpoints.csv")).stream()
                .map(row -> row.substring(0, row.indexOf(',')))
                .filter(WRITE.asMatchPredicate());
    }

    @ParameterizedTest
    @MethodSource("writes")
    void every_write_can_be_tried(String write) throws IOException {
        List<String> requests = Files.readAllLines(Path.of("requests.http"));
        String[] parts = write.split(" ", 2);
        String address = Pattern.compile("\\{[^}]*}")
                .splitAsStream(parts[1] + " ")
                .map(part -> Pattern.quote(part.strip()))
                .reduce((before, after) -> before + "[^/?]+" + after)
                .orElseThrow();
        Pattern request = Pattern.compile(parts[0] + " \\{\\{host}}" + address + "(\\?.*)?");
        assertThat(requests).anyMatch(line -> request.matcher(line).matches());
    }
}
