package uk.waymark.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test of the tree of the README, against the folders that there are. */
class TreeTest {

    private static final Tree TREE = Tree.of(Markdown.README);

    static Stream<Path> modules() {
        return TREE.folders().keySet().stream();
    }

    @Test
    void it_has_the_four_modules() {
        assertThat(modules().map(module -> module.getName(0).toString()))
                .containsExactly("shared-kernel", "command-side", "query-side", "infra");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_folder_that_is_named_exists(Path module) {
        assertThat(TREE.folders().get(module))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(folder -> assertThat(Files.isDirectory(
                                Markdown.PROJECT.resolve(module).resolve(folder)))
                        .as(folder.toString())
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void every_folder_that_exists_is_named(Path module) throws IOException {
        List<Path> named = TREE.folders().get(module).stream()
                .map(folder -> folder.getName(0))
                .toList();
        try (Stream<Path> entries = Files.list(Markdown.PROJECT.resolve(module))) {
            assertThat(entries.filter(Files::isDirectory).map(Path::getFileName))
                    .isNotEmpty()
                    .isSubsetOf(named);
        }
    }
}
