package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A page that is open while a colleague works. */
class LiveInBrowserTest extends BrowserTest {

    private static final int MORE_THAN_A_BROWSER_CONNECTS = 8;

    /** A headless browser takes all of its tabs for visible ones. */
    private static final String TURN = """
            state => {
              Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state })
              document.dispatchEvent(new Event('visibilitychange'))
            }""";

    private UUID assessment;

    @BeforeEach
    void a_school() {
        assessment = assessment(institution());
    }

    @Test
    void a_colleagues_change_is_said_beside_what_is_being_typed() {
        Page page = light();
        listening(page, () -> page.navigate(item()));
        page.locator("details:has(#answer-evidence) > summary").click();
        Locator typed = page.locator("#answer-evidence");
        typed.fill("half a sentence");

        answer(assessment, "2.3", 2).is(200);

        isToldOf(page);
        assertThat(page.locator("#moved")).containsText("Response 2");
        assertThat(typed).hasValue("half a sentence");
        page.locator("text=Reload to see it").click();
        assertThat(typed).hasValue("");
        assertThat(page.locator("#moved")).isEmpty();
    }

    @Test
    void more_pages_are_open_than_a_browser_has_connections_and_one_that_was_hidden_catches_up() {
        BrowserContext context = light().context();
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < MORE_THAN_A_BROWSER_CONNECTS; i++) {
            Page page = context.newPage();
            listening(page, () -> page.navigate(item()));
            page.evaluate(TURN, "hidden");
            pages.add(page);
        }
        Page first = pages.getFirst();
        answer(assessment, "2.3", 2).is(200);
        assertThat(first.locator("#moved")).isEmpty();

        listening(first, () -> first.evaluate(TURN, "visible"));

        isToldOf(first);
    }

    private static void listening(Page page, Runnable doing) {
        page.waitForResponse(response -> response.url().contains("/live?told="), doing);
    }

    private String item() {
        return "/assessments/" + assessment + "/items/2.3";
    }

    private static void isToldOf(Page page) {
        assertThat(page.locator("#moved"))
                .containsText(
                        "Since you opened this page:", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
    }
}
