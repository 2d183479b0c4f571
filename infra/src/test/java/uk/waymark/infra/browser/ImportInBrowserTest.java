package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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
    void what_falls_and_what_is_planned_already_is_decided_beside_its_row() {
        UUID institution = institution();
        answer(assessment(institution), "1.1", 4).is(200);
        action(institution);
        Page page = light();
        look(page, institution, """
            Leadership area,Current position,Actions to improve,Next steps,When / who
            1.1,There is a named Careers Leader.,,,
            2.3,,,Invite employers,HT5 SR
            """.getBytes(StandardCharsets.UTF_8));
        assertThat(page.locator("#line-2 .wm-import-state")).hasText("4 → 1, falls");
        everybodyCanUse(page);

        page.locator("#line-2").getByLabel("4 → 1, falls").check();
        page.getByLabel("Why, if it falls or changes (line 2)").fill("New head looked again");
        page.locator("#line-3").getByLabel("Move it: HT5 of 2024/25").check();
        page.getByLabel("Why, if it moves (line 3)").fill("Half-term 3 is full");
        page.locator("text=Import what is ticked").click();

        assertThat(page.locator("h1")).hasText("The plan was imported", PATIENTLY);
        assertThat(page.locator("#line-2")).containsText("4 → 1, falls");
        assertThat(page.locator("#line-3 .wm-import-match a")).hasText("Invite employers");
        everybodyCanUse(page);
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
        look(page, institution, RealPlan.bytes());
        assertThat(page.locator(".wm-import-row")).hasCount(24);
    }

    private static void look(Page page, UUID institution, byte[] plan) {
        page.navigate("/institutions/" + institution + "/import");
        page.getByLabel("The plan, as a CSV file").setInputFiles(new FilePayload("plan.csv", "text/csv", plan));
        page.getByLabel("Academic year of its half-terms").selectOption("2024/25");
        page.locator("text=Look at it first").click();
        assertThat(page.locator("h1")).hasText("Look through the plan");
    }
}
