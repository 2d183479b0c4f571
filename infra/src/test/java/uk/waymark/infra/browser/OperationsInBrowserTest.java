package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import uk.waymark.infra.operations.page.HeldUp;
import uk.waymark.infra.operations.page.HeldUp.Notebook;

@Import(HeldUp.class)
@TestPropertySource(properties = "waymark.view-retry=1h")
class OperationsInBrowserTest extends BrowserTest {

    @Autowired
    HeldUp heldUp;

    @Test
    void the_pages_of_operators_are_accessible_light_and_dark_and_narrow() {
        Notebook notebook = heldUp.notebook("after");
        Page page = window(800);
        for (String path : new String[] {"/operations", "/operations" + notebook.letter()}) {
            page.navigate(path);
            everybodyCanUse(page);
        }
    }

    @Test
    void a_letter_is_dropped_by_keyboard() {
        Notebook notebook = heldUp.notebook();
        Page page = light();
        page.navigate("/operations" + notebook.letter());

        page.getByLabel("Reason").focus();
        page.keyboard().type("Nobody needs it");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");

        assertThat(page.locator(".wm-done")).containsText("The event is dropped");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Dropped")))
                .isVisible();
    }
}
