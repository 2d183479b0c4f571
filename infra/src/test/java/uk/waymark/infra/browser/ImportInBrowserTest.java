package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.importing.RealPlan;

class ImportInBrowserTest extends BrowserTest {

    /** On a machine that has other things to do, too. */
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void the_real_plan_is_looked_through_and_imported() {
        UUID institution = institution();
        assessment(institution);
        Page page = light();
        preview(page, institution);

        page.getByLabel("Line 2 1.2 Leaders' vision and intent for careers").uncheck();
        page.getByLabel("Show only rows with warnings").check();
        assertThat(page.locator(".wm-import-row:visible")).hasCount(11);
        isAccessible(page);
        page.locator("text=Import what is ticked").click();

        assertThat(page.locator("h1")).hasText("The plan was imported", PATIENTLY);
        assertThat(page.locator(".wm-import-state--left")).hasCount(1);
        assertThat(page.locator(".wm-import-counts--imported dd")).hasText("12");
        assertThat(page.locator(".wm-import-counts--warned dd")).hasText("11");
        isAccessible(page);
    }

    @Test
    void every_step_is_accessible_light_and_dark_and_narrow() {
        UUID institution = institution();
        assessment(institution);
        Page page = light();
        page.navigate("/institutions/" + institution + "/import");
        everybodyCanUse(page);
        preview(page, institution);
        everybodyCanUse(page);
        page.locator("text=Import what is ticked").click();
        assertThat(page.locator("h1")).hasText("The plan was imported", PATIENTLY);
        everybodyCanUse(page);
    }

    private static void preview(Page page, UUID institution) {
        page.navigate("/institutions/" + institution + "/import");
        page.getByLabel("The plan, as a CSV file")
                .setInputFiles(new FilePayload("plan.csv", "text/csv", RealPlan.bytes()));
        page.getByLabel("Academic year of its half-terms").selectOption("2024/25");
        page.locator("text=Look at it first").click();
        assertThat(page.locator("h1")).hasText("Look through the plan");
        assertThat(page.locator(".wm-import-row")).hasCount(24);
    }
}
