package uk.waymark.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A test that makes the README's pictures. Pixels differ from machine to machine, words do not: beside each picture
 * lie the words that it shows, and a page that says something else by now fails here until its picture is made again,
 * with {@code mvn test -pl infra -am -Dtest=ScreenshotsInBrowserTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dwaymark.screenshots=renew}.
 */
class ScreenshotsInBrowserTest extends DemoBrowserTest {

    private static final Path PICTURES = Path.of("docs", "screenshots");
    private static final boolean RENEW = "renew".equals(System.getProperty("waymark.screenshots"));

    @Test
    void the_pictures_in_the_readme_are_true() throws IOException {
        Map<String, String> pages = Map.of(
                "grid", demoSchool(),
                "timeline", demoSchool() + "/timeline?year=2025-26",
                "progress", demoAssessment() + "/progress");
        Page page = window(1000);
        for (Map.Entry<String, String> one : pages.entrySet()) {
            page.navigate(one.getValue());
            if (!one.getKey().equals("timeline")) {
                page.locator("canvas[data-drawn]").waitFor();
            }
            if (one.getKey().equals("grid")) {
                page.evaluate("document.querySelector('#grid').scrollIntoView()");
            }
            picture(one.getKey(), page);
        }
    }

    private static void picture(String name, Page page) throws IOException {
        Path words = PICTURES.resolve(name + ".txt");
        String shown = page.locator("main")
                        .innerText()
                        .replaceAll("[ \\t\\x{a0}]+", " ")
                        .strip() + "\n";
        if (RENEW) {
            Files.createDirectories(PICTURES);
            page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
            Files.writeString(words, shown);
        }
        assertThat(shown).as("%s shows what its picture shows", page.url()).isEqualTo(Files.readString(words));
    }
}
