package uk.waymark.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Media;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TimelineInBrowserTest extends BrowserTest {

    private static final String DUE = "{\"academicYear\":\"2024/25\",\"from\":\"HT3\"}";

    private String address;

    @BeforeEach
    void a_year_with_a_slip() {
        UUID institution = institution();
        assessment(institution);
        UUID action = plans(institution, "Invite employers", DUE);
        post("/api/actions/" + action + "/schedule", """
            {"due":{"academicYear":"2024/25","from":"HT5","to":"HT6"},"reason":"Exams",
             "effectiveOn":"2025-01-10"}\
            """).is(200);
        plans(institution, "Look at destinations", DUE);
        plans(institution, "Wordwithoutanyspace".repeat(12), "null");
        address = "/institutions/" + institution + "/timeline?year=2024-25&asAt=2025-02-26";
    }

    private UUID plans(UUID institution, String description, String due) {
        return post("/api/institutions/" + institution + "/actions", """
            {"serves":[{"frameworkId":"%s","item":"2.3"}],"description":"%s","due":%s,
             "effectiveOn":"2024-09-10"}\
            """.formatted(SCHOOL, description, due))
                .is(201)
                .id("actionId");
    }

    @Test
    void everybody_can_read_it_light_and_dark_wide_and_narrow() {
        var page = light();
        page.navigate(address);
        page.locator(".wm-timeline-row--overdue").first().waitFor();

        everybodyCanUse(page);
    }

    @Test
    void bars_and_the_day_stand_under_their_half_term_and_it_prints_on_a_page_across() {
        var page = light();
        page.navigate(address);
        var lane = page.locator(".wm-timeline-lane").nth(4).boundingBox();
        var bar = page.locator(".wm-timeline-bar.wm-timeline-from-5").boundingBox();
        assertThat(bar.x).isBetween(lane.x, lane.x + 8);
        assertThat(bar.x + bar.width).isGreaterThan(lane.x + lane.width);
        var fourth = page.locator(".wm-timeline-lane").nth(3).boundingBox();
        var day = page.locator(".wm-timeline-head text").boundingBox();
        assertThat(day.x + day.width / 2).isBetween(fourth.x, fourth.x + fourth.width);

        page.emulateMedia(new com.microsoft.playwright.Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.setViewportSize(1030, 700);
        doesNotScrollSideways(page);
    }
}
