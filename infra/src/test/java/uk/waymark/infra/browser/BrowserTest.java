package uk.waymark.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.kernel.calendar.London;

/** Pages in a real browser, which joins in where a Chromium is installed. */
@EnabledIf(
        value = "uk.waymark.infra.browser.BrowserTest#chromiumIsHere",
        disabledReason = "no Chromium on this machine: install it, or name it in WAYMARK_TEST_CHROMIUM")
@ExtendWith(Browsers.class)
public abstract class BrowserTest extends ApiTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 375;

    /** Names what stands out at the right; what scrolls within a frame of its own does not. */
    private static final String TOO_WIDE = """
        () => document.documentElement.scrollWidth <= window.innerWidth ? [] : ['the page',
          ...[...document.querySelectorAll('body *')]
            .filter(one => !one.closest('.wm-scroll') && one.getBoundingClientRect().right > window.innerWidth)
            .map(one => one.outerHTML.slice(0, 120))]\
        """;

    private final List<BrowserContext> windows = new ArrayList<>();
    private final List<String> foreign = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private Browser browser;

    static boolean chromiumIsHere() {
        return Chromium.found();
    }

    @BeforeEach
    void take(Browser browser) {
        this.browser = browser;
    }

    /** No page of any test asks anybody else for anything, or breaks its own rules. */
    @AfterEach
    void nobodyElseWasAskedAndNothingWasComplainedAbout() {
        windows.forEach(BrowserContext::close);
        assertThat(foreign).as("requests to others").isEmpty();
        assertThat(complaints).as("the browser's console").isEmpty();
    }

    protected Page light() {
        return window(900);
    }

    /** Of somebody who has to sign in first. */
    protected Page signedOut() {
        Page page = light();
        page.context().setExtraHTTPHeaders(Map.of());
        return page;
    }

    protected Page window(int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(request("").build().uri().toString())
                .setColorScheme(ColorScheme.LIGHT)
                .setViewportSize(WIDE, height)
                .setExtraHTTPHeaders(Map.of("Authorization", authorization()))
                .setLocale("en-GB")
                .setTimezoneId(London.ZONE.getId()));
        windows.add(context);
        context.setDefaultTimeout(Browsers.PATIENCE_MILLIS);
        Page page = context.newPage();
        String ours = request("").build().uri().toString();
        page.onRequest(request -> {
            if (!request.url().startsWith(ours) && !request.url().startsWith("data:")) {
                foreign.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !harmless(message.text())) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        return page;
    }

    /** What a browser may say without anything being wrong: that a page which had to refuse did. */
    protected boolean harmless(String complaint) {
        return complaint.contains("status of 4");
    }

    /**
     * In the light and in the dark, in a wide window and in a narrow one: accessible, and not too wide. Only colours
     * change in the dark; in a narrow window the same markup is only laid out otherwise. Afterwards the window is as it
     * was.
     */
    protected static void everybodyCanUse(Page page) {
        int height = page.viewportSize().height;
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            isAccessible(page);
            page.setViewportSize(NARROW, height);
            doesNotScrollSideways(page);
            page.setViewportSize(WIDE, height);
            doesNotScrollSideways(page);
        }
    }

    /** @param field id of the first of the three fields */
    protected static void typeDay(Page page, String field, String day, String month, String year) {
        page.locator("#" + field).fill(day);
        page.locator("#" + field + "-month").fill(month);
        page.locator("#" + field + "-year").fill(year);
    }

    protected static void isAccessible(Page page) {
        AxeBuilder axe = new AxeBuilder(page);
        if ((boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")) {
            axe.withRules(List.of("color-contrast"));
        }
        assertThat(axe.analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** Of a page whose style sheets are there. A plot follows the width of its window a moment later. */
    protected static void doesNotScrollSideways(Page page) {
        page.waitForLoadState();
        try {
            page.waitForCondition(() -> tooWide(page).isEmpty());
        } catch (TimeoutError late) {
            assertThat(tooWide(page))
                    .as("too wide for the window at %s", page.url())
                    .isEmpty();
        }
    }

    private static List<?> tooWide(Page page) {
        return (List<?>) page.evaluate(TOO_WIDE);
    }
}
