package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class HomeInBrowserTest extends BrowserTest {

    @Test
    void the_home_is_accessible_light_and_dark_wide_and_narrow_with_and_without_the_wording() {
        Page page = light();
        page.navigate("/institutions/" + schoolWithAPlan());
        assertThat(page.locator(".wm-home-radar canvas")).isVisible();
        page.locator("#themes-figures summary").click();
        everybodyCanUse(page);
        page.locator("#wording").click();
        assertThat(page.locator(".wm-home-words").first()).isVisible();
        everybodyCanUse(page);
    }

    @Test
    void the_radar_is_drawn_from_the_table_beside_it() {
        Page page = light();
        page.navigate("/institutions/" + schoolWithAPlan());
        assertThat(page.locator("[data-radar] canvas[role=img]")).isVisible();

        var drawn = page.evaluate(
                "() => window.Chart.getChart(document.querySelector('[data-radar] canvas')).data.datasets[0].data[0]");
        org.assertj.core.api.Assertions.assertThat(drawn).isEqualTo(14);
    }

    /** The line to the server ends with each page that is left; htmx says so with a bare event. */
    @Override
    protected boolean harmless(String complaint) {
        return super.harmless(complaint) || complaint.equals("Event");
    }

    private UUID schoolWithAPlan() {
        UUID school = institution();
        UUID assessment = assessment(school);
        answer(assessment, "1.1", 3).is(200);
        answer(assessment, "2.3", 2).is(200);
        put("/api/assessments/" + assessment + "/targets/2.3", """
            {"level":4,"due":{"academicYear":"2024/25","from":"HT3"}}\
            """).is(200);
        put("/api/assessments/" + assessment + "/flags/2.3", "{\"flag\":\"PRIORITY\"}")
                .is(200);
        put("/api/assessments/" + assessment + "/flags/1.1", "{\"flag\":\"STRENGTH\"}")
                .is(200);
        action(school);
        return school;
    }
}
