package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordPagesInBrowserTest extends BrowserTest {

    private String review(UUID assessment, String title) {
        return post(
                        "/api/assessments/" + assessment + "/reviews",
                        "{\"academicYear\":\"2024/25\",\"title\":\"" + title + "\",\"participants\":[\"SR\"]}")
                .is(201)
                .id("reviewId")
                .toString();
    }

    @Test
    void set_up_history_and_reviews_are_accessible_light_and_dark_wide_and_narrow() {
        UUID institution = institution();
        UUID assessment = assessment(institution);
        answer(assessment, "1.1", 2).is(200);
        answer(assessment, "1.2", 2).is(200);
        action(institution);
        String reviews = "/assessments/" + assessment + "/reviews";
        String first = review(assessment, "Autumn");
        post("/api" + reviews + "/" + first + "/sign-off", "{\"note\":\"Agreed.\"}")
                .is(200);
        answer(assessment, "1.1", 3).is(200);
        String second = review(assessment, "Spring");
        String history = "/institutions/" + institution + "/history";
        List<String> pages = List.of(
                "/institutions/new",
                "/institutions/" + institution + "/set-up",
                history,
                history + "?from=2025-02-01&to=2025-01-01",
                history + "/" + assessment + "/1",
                reviews,
                reviews + "/" + first,
                reviews + "/" + second);
        Page page = light();
        pages.forEach(address -> {
            page.navigate(address);
            everybodyCanUse(page);
        });
    }

    @Test
    void the_history_is_filtered_in_place_and_says_what_is_wrong_with_the_filter() {
        UUID institution = institution();
        answer(assessment(institution), "1.1", 2).is(200);
        Page page = light();
        page.navigate("/institutions/" + institution + "/history");

        page.getByLabel("About").selectOption("ANSWERS");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator(".wm-history-fact")).hasCount(1);
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*kind=ANSWERS.*"));

        typeDay(page, "filter-from", "1", "2", "2025");
        typeDay(page, "filter-to", "1", "1", "2025");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#filter-to-error")).containsText("earlier");
    }
}
