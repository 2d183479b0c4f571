package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanInBrowserTest extends BrowserTest {

    private UUID first;
    private String plan;

    @BeforeEach
    void a_plan_of_two_actions() {
        UUID institution = institution();
        UUID assessment = assessment(institution);
        answer(assessment, "2.3", 2).is(200);
        put("/api/assessments/" + assessment + "/targets/2.3", "{\"level\":4}").is(200);
        first = action(institution);
        action(institution);
        plan = "/institutions/" + institution + "/plan";
    }

    @Test
    void every_page_of_the_plan_is_accessible_light_and_dark_wide_and_narrow() {
        Page page = light();
        for (String path : List.of(plan, plan + "/new?item=2.3", "/actions/" + first)) {
            page.navigate(path);
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })");
            everybodyCanUse(page);
        }
    }

    @Test
    void four_mistakes_are_told_at_once_each_at_its_field_and_keys_lead_to_it() {
        Page page = light();
        page.navigate(plan + "/new");
        page.getByLabel("Who").fill("SR");
        typeDay(page, "plan-effectiveOn", "31", "2", "25");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan this action"))
                .click();

        assertThat(page).hasTitle(Pattern.compile("Error: Plan an action.*"));
        assertThat(page.locator(".govuk-error-summary")).isFocused();
        assertThat(page.locator(".govuk-error-summary__list a")).hasText(new String[] {
            "Enter what is to be done.",
            "Select at least one item.",
            "Select when it is due, or that it has no date yet.",
            "Enter a day, like 31 1 2025."
        });
        assertThat(page.locator("form#plan .govuk-error-message")).hasCount(4);
        assertThat(page.getByLabel("Who")).hasValue("SR");
        assertThat(page.locator("#plan-effectiveOn-year")).hasValue("25");
        everybodyCanUse(page);
        page.locator(".govuk-error-summary__list a").last().press("Enter");
        assertThat(page.locator("#plan-effectiveOn")).isFocused();
    }

    @Test
    void a_filter_takes_effect_at_once_and_ticks_of_what_stays_are_kept() {
        Page page = light();
        page.navigate(plan + "?year=2024-25");
        page.locator("#plan input[name=selected]").first().check();

        page.locator("#filter-halfTerm").selectOption("HT3");

        page.waitForURL("**halfTerm=HT3**");
        assertThat(page.locator("#plan-count")).containsText("2 of 2 actions");
        assertThat(page.locator("#plan input[name=selected]").first()).isChecked();
        page.locator("#filter-halfTerm").selectOption("HT1");
        assertThat(page.locator("#plan-count")).containsText("0 of 2 actions");
    }

    @Test
    void enter_in_a_field_or_a_tick_box_sends_nothing() {
        Page page = light();
        page.navigate(plan + "?year=2024-25");
        page.locator("#plan input[name=selected]").first().check();
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.method()));
        page.locator("#completion > summary").click();
        page.locator("#completion-effectiveOn").press("Enter");
        page.locator("#plan input[name=selected]").first().press("Enter");

        page.locator("#completion button").click();

        assertThat(page.locator("#report h2")).hasText("1 action completed");
        org.assertj.core.api.Assertions.assertThat(sent).containsOnlyOnce("POST");
    }

    @Test
    void several_are_changed_under_the_filter_that_was_chosen_last_though_nothing_was_shown_at_first() {
        Page page = light();
        page.navigate(plan + "?year=2024-25&halfTerm=HT1");
        assertThat(page.locator(".wm-plan-bulk")).isHidden();
        page.locator("#filter-halfTerm").selectOption("HT4");
        assertThat(page.locator(".wm-plan-bulk")).isVisible();
        page.locator("#plan input[name=selected]").first().check();

        page.locator("#completion > summary").click();
        page.locator("#completion button").click();

        assertThat(page.locator("#report h2")).hasText("1 action completed");
        assertThat(page.locator("#filter-halfTerm")).hasValue("HT4");
    }

    @Test
    void what_was_filtered_for_is_shown_though_the_plan_changes_in_the_same_moment() {
        Page page = light();
        page.navigate(plan + "?year=2024-25&halfTerm=HT1");
        List<Route> filtered = new ArrayList<>();
        page.route(address -> address.contains("halfTerm=HT4"), filtered::add);
        List<String> refreshed = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("halfTerm=HT1")) {
                refreshed.add(request.url());
            }
        });
        page.locator("#filter-halfTerm").selectOption("HT4");
        page.waitForCondition(() -> !filtered.isEmpty());
        page.locator("#plan").dispatchEvent("sse:changed");
        filtered.getFirst().resume();

        assertThat(page.locator(".wm-plan-bulk")).isVisible();
        org.assertj.core.api.Assertions.assertThat(refreshed).isEmpty();
    }

    @Test
    void all_that_are_shown_are_ticked_and_completed_by_keyboard_alone() {
        Page page = light();
        page.navigate(plan + "?year=2024-25");
        page.locator("#tick-all").focus();
        page.keyboard().press("Space");
        assertThat(page.locator("[data-ticked]")).containsText("2 ticked");
        Locator summary = page.getByText("Complete those that are ticked");
        page.locator("#completion > summary").focus();
        page.keyboard().press("Enter");
        assertThat(summary).isVisible();
        page.locator("#completion button").focus();
        page.keyboard().press("Enter");

        assertThat(page.locator("#report h2")).hasText("2 actions completed");
    }
}
