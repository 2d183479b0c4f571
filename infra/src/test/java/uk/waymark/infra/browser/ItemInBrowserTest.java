package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ItemInBrowserTest extends BrowserTest {

    private UUID assessment;

    @BeforeEach
    void an_assessment_with_something_in_it() {
        UUID institution = institution();
        assessment = assessment(institution);
        action(institution);
        String at = "/api/assessments/" + assessment;
        answer(assessment, "2.3", 2).is(200);
        put(at + "/targets/2.3", "{\"level\":3}").is(200);
        put(at + "/flags/2.3", "{\"flag\":\"PRIORITY\"}").is(200);
        post(at + "/evidence/2.3", "{\"text\":\"Minutes of May\"}").is(201);
    }

    @Test
    void the_item_is_accessible_and_fits_light_and_dark_wide_and_narrow() {
        Page page = light();
        page.navigate("/assessments/" + assessment + "/items/2.3");
        everybodyCanUse(page);
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
        everybodyCanUse(page);
        page.navigate("/assessments/" + assessment + "/answering");
        everybodyCanUse(page);
    }

    @Test
    void a_response_is_chosen_and_saved_by_keyboard_alone() {
        Page page = light();
        page.navigate("/assessments/" + assessment + "/answering");
        tabTo(page, "#answer-answer-level");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        tabTo(page, "#answer .wm-item-save button");
        page.keyboard().press("Enter");

        assertThat(page.locator(".wm-done")).hasText("Saved: 2.4 is at Response 3.");
        assertThat(page).hasURL(Pattern.compile(".*/items/2\\.5\\?answering=on"));
    }

    private static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            if ((boolean) page.evaluate("what => document.activeElement.matches(what)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab never comes to " + selector);
    }
}
