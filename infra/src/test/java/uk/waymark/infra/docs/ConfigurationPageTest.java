package uk.waymark.infra.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * A test that the page of all settings says what the code says. The page is made anew with {@code mvn test -pl infra
 * -am -Dtest=ConfigurationPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dwaymark.docs=renew}.
 */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("docs", "configuration.md");
    private static final boolean RENEW = "renew".equals(System.getProperty("waymark.docs"));

    private static final String HEAD = """
        # Configuration

        Made from the code by `ConfigurationPageTest`, which says how it is made anew.

        Every setting can be given on the command line (`--waymark.view-wait=5s`), in the environment (`WAYMARK_VIEWWAIT=5s`: \
        leave out
        dashes, and write dots as underscores), or in a file `config/application.yaml` \
        in the directory in which Waymark is started.
        Times are written `500ms`, `10s`, `5m`, `8h`, `30d`. Waymark does not start with a value that it does not understand.

        Spring Boot and Axon have settings of their own: [running.md](running.md#settings) names those that matter here.

        | property | default | meaning |
        |---|---|---|
        """;

    @Test
    void the_page_of_settings_is_what_the_code_says() throws IOException {
        String page = Settings.all().stream().map(Setting::row).collect(Collectors.joining("\n", HEAD, "\n"));
        if (RENEW) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).as("docs/configuration.md").isEqualTo(page);
    }

    @Test
    void every_setting_says_what_it_means() throws IOException {
        assertThat(Settings.all())
                .isNotEmpty()
                .allSatisfy(setting ->
                        assertThat(setting.meaning()).as(setting.name()).isNotBlank());
    }

    @Test
    void nothing_is_set_that_is_not_a_setting() throws IOException {
        assertThat(Settings.all()).extracting(Setting::name).containsAll(Settings.set());
    }
}
