package uk.waymark.infra.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineInBrowserTest extends BrowserTest {

    private String address;

    @BeforeEach
    void a_year_with_a_slip() {
        UUID institution = institution();
        assessment(institution);
        UUID action = action(institution);
        post("/api/actions/" + action + "/schedule", """
                        {"due":{"academicYear":"2024/25","from":"HT5","to":"HT6"},"reason":"Exams"}""").is(200);
        action(institution);
        post("/api/institutions/" + institution + "/actions", """
                        {"serves":[{"frameworkId":"%s","item":"1.1"}],"description":"%s"}""".formatted(
                                SCHOOL, "Wordwithoutanyspace".repeat(12)))
                .is(201);
        address = "/institutions/" + institution + "/timeline?year=2024-25&asAt=2025-02-03";
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,1280", "DARK,1280", "LIGHT,375", "DARK,375"})
    void everybody_can_read_it(ColorScheme scheme, int width) {
        var page = window(scheme, width, 900);
        page.navigate(address);

        isAccessible(page);
        doesNotScrollSideways(page);
    }

    @Test
    void bars_and_the_day_stand_under_their_half_term_and_it_prints_on_a_page_across() {
        var page = light();
        page.navigate(address);
        var lane = page.locator(".wm-timeline-lane").nth(4).boundingBox();
        var bar = page.locator(".wm-timeline-bar.wm-timeline-from-5").boundingBox();
        assertThat(bar.x).isBetween(lane.x, lane.x + 8);
        assertThat(bar.x + bar.width).isGreaterThan(lane.x + lane.width);
        var third = page.locator(".wm-timeline-lane").nth(2).boundingBox();
        var day = page.locator(".wm-timeline-head text").boundingBox();
        assertThat(day.x + day.width / 2).isBetween(third.x, third.x + third.width);

        page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(1030, 700);
        doesNotScrollSideways(page);
    }
}
