package uk.waymark.infra.web.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class StartInBrowserTest extends BrowserTest {

    @Test
    void the_first_page_is_accessible_light_and_dark_and_narrow() {
        institution();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            var page = window(scheme, 375, 800);
            page.navigate("/");
            isAccessible(page);
            doesNotScrollSideways(page);
        }
    }
}
