package uk.waymark.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A test of the links of the documentation: each leads somewhere, and every page has one. */
class LinksTest {

    static Stream<Markdown> pages() {
        return Markdown.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_link_leads_to_a_file_and_to_a_heading_in_it(Markdown page) {
        assertThat(page.links()).allSatisfy(link -> {
            Path target = page.target(link);
            assertThat(Files.exists(target)).as(link).isTrue();
            if (link.contains("#")) {
                assertThat(new Markdown(target).anchors()).contains(link.substring(link.indexOf('#') + 1));
            }
        });
    }

    @Test
    void the_readme_links_every_page() {
        assertThat(Markdown.README.links().map(Markdown.README::target).map(Path::normalize))
                .containsAll(pages().map(Markdown::file)
                        .filter(file ->
                                !file.equals(Markdown.README.file()) && !file.startsWith(Path.of("docs", "adr")))
                        .map(file -> file.startsWith("docs")
                                ? Markdown.PROJECT.resolve("infra").resolve(file)
                                : file)
                        .toList());
    }

    @Test
    void the_readme_is_short() {
        assertThat(Markdown.README.lines()).hasSizeLessThanOrEqualTo(200);
    }
}
