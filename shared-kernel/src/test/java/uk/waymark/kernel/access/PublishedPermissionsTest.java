package uk.waymark.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A test of the page that tells people who may do what, against the table of permissions. */
class PublishedPermissionsTest {

    private static final Path PAGE = Path.of("..", "infra", "docs", "sign-in.md");
    private static final String HEADER = "| may |";

    @Test
    void the_page_says_who_may_do_what() throws IOException {
        List<String> table = Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith(HEADER))
                .takeWhile(line -> line.startsWith("|"))
                .toList();

        assertThat(table.getFirst()).isEqualTo(HEADER + labels());
        assertThat(table.stream().skip(2).map(PublishedPermissionsTest::withoutWords))
                .containsExactlyElementsOf(Arrays.stream(Permission.values())
                        .filter(permission -> permission != Permission.OPERATE)
                        .map(PublishedPermissionsTest::cells)
                        .toList());
    }

    private static String labels() {
        return Arrays.stream(Role.values())
                .map(role -> " " + role.label() + " |")
                .collect(Collectors.joining());
    }

    private static String cells(Permission permission) {
        return Arrays.stream(Role.values())
                .map(role -> " " + cell(permission, Set.of(role)) + " |")
                .collect(Collectors.joining());
    }

    private static String cell(Permission permission, Set<Role> role) {
        if (permission.from(role).isPresent()) {
            return "yes";
        }
        return permission.fromOwning(role).isPresent() ? "own" : "–";
    }

    private static String withoutWords(String row) {
        return row.substring(row.indexOf('|', 1) + 1);
    }
}
