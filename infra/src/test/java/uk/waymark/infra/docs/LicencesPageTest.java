package uk.waymark.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A test that everything that is shipped may be, and is listed. The page is made anew with {@code mvn test -pl infra
 * -am -Dtest=LicencesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dwaymark.docs=renew}.
 */
class LicencesPageTest {

    private static final Path PAGE = Path.of("docs", "licences.md");
    private static final boolean RENEW = "renew".equals(System.getProperty("waymark.docs"));

    /** Of these one is enough: they let a program be shipped with the library in it, under a licence of its own. */
    private static final Set<String> ALLOWED = Set.of(
            "0BSD",
            "Apache-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "Bouncy Castle Licence",
            "Broadcom Foundation License", // what the pom of Spring Session calls the Apache-2.0 in its jar
            "CC0-1.0",
            "EPL-2.0",
            "ISC",
            "MIT",
            "MIT-0");

    private static final String HEAD = """
        # Licences

        Made from the list of everything in the jar (`META-INF/sbom/bom.json`) by `LicencesPageTest`, which fails for a \
        library without a
        licence that Waymark may be shipped with, and says how this page is made anew. Versions are in the list itself.

        """;

    @Test
    void everything_that_is_shipped_has_a_licence_that_allows_it() throws IOException {
        assertThat(licences())
                .hasSizeGreaterThan(50)
                .allSatisfy((component, licences) ->
                        assertThat(licences).as(component).containsAnyElementsOf(ALLOWED));
    }

    @Test
    void the_page_of_licences_lists_everything_that_is_shipped() throws IOException {
        Map<String, List<String>> components = licences().entrySet().stream()
                .collect(Collectors.groupingBy(
                        one -> String.join(" or ", one.getValue()),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        String page = components.entrySet().stream()
                .map(one -> "## " + one.getKey() + "\n\n"
                        + one.getValue().stream().map("- `%s`\n"::formatted).collect(Collectors.joining()))
                .collect(Collectors.joining("\n", HEAD, ""));
        if (RENEW) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("docs/licences.md").isEqualTo(page);
    }

    private static Map<String, List<String>> licences() throws IOException {
        try (InputStream bom = LicencesPageTest.class.getResourceAsStream("/META-INF/sbom/bom.json")) {
            return JsonMapper.shared()
                    .readTree(bom)
                    .path("components")
                    .valueStream()
                    .filter(component -> !component.path("group").asString("").equals("uk.waymark"))
                    .collect(Collectors.toMap(
                            component -> component.path("group").asString("") + ":"
                                    + component.path("name").asString(),
                            LicencesPageTest::licences,
                            (one, same) -> one,
                            TreeMap::new));
        }
    }

    private static List<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .flatMap(one -> Stream.of(
                        one.path("license").path("id"), one.path("license").path("name"), one.path("expression")))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .sorted()
                .toList();
    }
}
