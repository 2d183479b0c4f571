package uk.waymark.infra.web.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a careers leader does in a year, from the first page on, in one browser window; with a mouse, and without one. */
class JourneyInBrowserTest extends BrowserTest {

    private static final Path REAL_PLAN = Path.of("src/main/resources/demo/action-plan-january-2025.csv");

    private Page page;
    private Hands hands;

    @ParameterizedTest
    @EnumSource
    void a_year_of_a_careers_leader(Hands withThese) {
        hands = withThese;
        page = light();
        registersTheSchool();
        importsThePlan();
        looksAtTheGridAndRevisesAResponse();
        setsATarget();
        plansReschedulesAndCompletesAnAction();
        seesItAll();
    }

    private void registersTheSchool() {
        page.navigate("/");
        hands.press(link("Register an institution"));
        hands.type(page.getByLabel("Name"), "Harbour View School");
        hands.type(page.getByLabel("URN"), freeUrn());
        hands.choose(page.getByLabel("School", new Page.GetByLabelOptions().setExact(true)));
        hands.press(button("Register"));
        assertThat(page.getByRole(AriaRole.STATUS).first()).isVisible();
    }

    private void importsThePlan() {
        follow("Import");
        page.getByLabel(Pattern.compile("file", Pattern.CASE_INSENSITIVE))
                .first()
                .setInputFiles(REAL_PLAN);
        hands.select(page.getByLabel(Pattern.compile("Academic year")), "2024/25");
        hands.press(button("Look at it first"));
        assertThat(page.locator("main")).containsText("24");
        hands.press(button("Import what is ticked"));
        assertThat(page.locator("h1")).containsText("The plan was imported", inGoodTime());
        assertThat(page.locator("main")).containsText("13");
    }

    private void looksAtTheGridAndRevisesAResponse() {
        follow("Where we stand");
        hands.press(page.locator("#grid a[href$='/items/2.3']").first());
        assertThat(page.locator("h1")).containsText("2.3");
        hands.choose(page.locator("form#answer input[name='answer.level'][value='3']"));
        hands.press(button("Save response"));
        assertThat(page.locator(".wm-done")).containsText("Response 3");
    }

    private void setsATarget() {
        open(Pattern.compile("(Set a|Revise the) target"));
        Locator form = page.locator("form#target");
        hands.choose(form.locator("input[name='level'][value='4']"));
        hands.press(form.getByRole(AriaRole.BUTTON));
        assertThat(page.locator(".wm-done")).containsText("Response 4");
    }

    private void plansReschedulesAndCompletesAnAction() {
        hands.press(link("Plan an action for this item"));
        hands.type(page.getByLabel("What is to be done?"), "Invite three employers to the spring assembly");
        hands.press(button("Plan this action"));
        assertThat(page.locator("main")).containsText("Invite three employers");
        if (!page.url().contains("/actions/")) {
            hands.press(link("Invite three employers").first());
        }
        reschedules();
        open(Pattern.compile("It is done"));
        Locator done = page.locator("form#completion");
        hands.type(done.getByLabel(Pattern.compile("What came of it")), "Two came");
        hands.press(done.getByRole(AriaRole.BUTTON));
        assertThat(page.locator("main")).containsText("Completed");
    }

    private void reschedules() {
        open(Pattern.compile("Reschedule"));
        Locator form = page.locator("form#schedule");
        hands.choose(form.getByLabel("In half-terms"));
        hands.select(form.getByLabel("From"), "HT3");
        hands.select(form.getByLabel("To", new Locator.GetByLabelOptions().setExact(true)), "HT4");
        hands.press(form.getByRole(AriaRole.BUTTON));
        assertThat(form.locator("#schedule-reason-error")).isVisible();
        hands.type(form.getByLabel(Pattern.compile("Why")), "The hall is being repaired");
        hands.press(form.getByRole(AriaRole.BUTTON));
        assertThat(page.locator(".wm-done")).isVisible();
    }

    private void seesItAll() {
        follow("Timeline");
        assertThat(page.locator("main")).containsText("Invite three employers");
        follow("Progress");
        assertThat(page.locator("main")).containsText("2.3");
        follow("History");
        assertThat(page.locator("main")).containsText("The hall is being repaired");
    }

    private void follow(String name) {
        hands.press(page.locator(".wm-nav__link", new Page.LocatorOptions().setHasText(name)));
    }

    private void open(Pattern summary) {
        hands.press(page.locator("summary", new Page.LocatorOptions().setHasText(summary))
                .first());
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private Locator link(String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static ContainsTextOptions inGoodTime() {
        return new ContainsTextOptions().setTimeout(30_000);
    }
}
