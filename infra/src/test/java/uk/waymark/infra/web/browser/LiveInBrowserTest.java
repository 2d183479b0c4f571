package uk.waymark.infra.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A page that is open while a colleague works; it has a region and a notice of its own, as any page may have. */
class LiveInBrowserTest extends BrowserTest {

    private static final String REGION = """
            ([institution, assessment]) => {
              const main = document.querySelector('main')
              main.insertAdjacentHTML('beforeend', `<input id="typed"><div id="moved" role="status"
                hx-trigger="sse:changed" hx-get="/institutions/${institution}/moved?stream=${assessment}&version=0&item=2.3"></div>`)
              htmx.process(document.getElementById('moved'))
            }""";

    @Test
    void a_colleagues_change_is_said_beside_what_is_being_typed() {
        UUID institution = institution();
        UUID assessment = assessment(institution);
        Page page = light();
        page.waitForResponse(
                response -> response.url().endsWith("/live"),
                () -> page.navigate("/institutions/" + institution + "/import"));
        page.evaluate(REGION, new String[] {institution.toString(), assessment.toString()});
        page.locator("#typed").fill("half a sentence");

        answer(assessment, "2.3", 2).is(200);

        assertThat(page.locator("#moved"))
                .containsText(
                        "Since you opened this page:", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator("#moved")).containsText("Response 2");
        assertThat(page.locator("#typed")).hasValue("half a sentence");
        page.locator("text=Reload to see it").click();
        assertThat(page.locator("#moved")).hasCount(0);
    }
}
