package uk.waymark.infra.browser;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

class SwaggerInBrowserTest extends BrowserTest {

    @Test
    void the_api_can_be_browsed_under_the_same_rules() {
        var page = light();

        page.navigate("/swagger-ui.html");

        page.getByText("Answer an item, for the first time or differently")
                .first()
                // it draws every operation before it shows one, which takes long on a busy machine
                .waitFor(new Locator.WaitForOptions().setTimeout(120_000));
    }

    /** Swagger UI sets a few inline styles, which the policy takes away; they are ornaments. */
    @Override
    protected boolean harmless(String complaint) {
        return complaint.startsWith("Applying inline style");
    }
}
