package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests that what calls itself a wish is one, or makes one: other requests go to a use case of their own. */
class WishesAreCalledSoTest {

    private static final Pattern CALLED_SO = Pattern.compile("/\\*\\*\\s+(\\* )?(The|A) wish(es)?");
    private static final Pattern IS_SO = Pattern.compile("\\bWish\\b");

    @Test
    void what_is_called_a_wish_is_one() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .filter(source -> CALLED_SO.matcher(read(source)).find()))
                    .hasSizeGreaterThan(5)
                    .allMatch(source -> IS_SO.matcher(read(source)).find());
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
