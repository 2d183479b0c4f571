package uk.waymark.infra.browser;

import org.junit.jupiter.api.Test;

class StartInBrowserTest extends BrowserTest {

    @Test
    void the_first_page_is_accessible_light_and_dark_and_narrow() {
        institution();
        var page = window(800);
        page.navigate("/");
        everybodyCanUse(page);
    }
}
