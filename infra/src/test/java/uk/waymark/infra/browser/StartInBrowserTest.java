package uk.waymark.infra.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

class StartInBrowserTest extends BrowserTest {

    @Test
    void the_first_page_is_accessible_light_and_dark_and_narrow() {
        institution();
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1280, 375}) {
                var page = window(scheme, width, 800);
                page.navigate("/");
                isAccessible(page);
                doesNotScrollSideways(page);
            }
        }
    }
}
