package uk.waymark.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressInBrowserTest extends BrowserTest {

    private static final String DRAWN =
            "Object.values(Chart.instances).map(one => one.data.datasets.map(set => set.label"
                    + " + ':' + set.data.join(','))).flat().join(' ')";

    private UUID assessment;
    private String address;

    @BeforeEach
    void two_years() {
        UUID institution = institution();
        assessment = assessment(institution);
        answers(assessment, "2.3", 2, "2023-10-02");
        answers(assessment, "2.3", 3, "2024-11-04");
        UUID action = action(institution);
        post("/api/actions/" + action + "/completion", "{}").is(200);
        address = "/assessments/" + assessment + "/progress";
    }

    @Test
    void everybody_can_read_it_light_and_dark_wide_and_narrow() {
        var page = light();
        page.navigate(address);
        page.locator("#spread-plot canvas").waitFor();

        everybodyCanUse(page);
    }

    @Test
    void the_plot_draws_the_figures_of_the_table_and_follows_it() {
        var page = light();
        page.navigate(address + "?asAt=2025-08-31");
        page.locator("#spread-plot canvas").waitFor();

        assertThat(page.evaluate(DRAWN))
                .isEqualTo("Response 1:0,0 Response 2:1,0 Response 3:0,1 Response 4:0,0 Unanswered:31,31");

        answers(assessment, "3.1", 1, "2023-10-02");
        page.waitForFunction("() => (" + DRAWN + ").startsWith('Response 1:1,1 ')");
    }

    private void answers(UUID assessment, String item, int level, String day) {
        put("/api/assessments/" + assessment + "/responses/" + item, """
            {"answer":{"level":%d},"effectiveOn":"%s"}\
            """.formatted(level, day))
                .is(200);
    }
}
