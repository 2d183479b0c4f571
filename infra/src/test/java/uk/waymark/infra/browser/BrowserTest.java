package uk.waymark.infra.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
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

    private static final int WIDE = 1000;

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
        return window(ColorScheme.LIGHT, 1280, 900);
    }

    /** Of somebody who has to sign in first. */
    protected Page signedOut() {
        return signedOut(ColorScheme.LIGHT, 1280);
    }

    protected Page signedOut(ColorScheme scheme, int width) {
        Page page = window(scheme, width, 900);
        page.context().setExtraHTTPHeaders(Map.of());
        return page;
    }

    protected Page window(ColorScheme scheme, int width, int height) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(request("").build().uri().toString())
                .setColorScheme(scheme)
                .setViewportSize(width, height)
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

    /** Only colours change in the dark; in a narrow window the same markup is only laid out otherwise. */
    protected static void isAccessible(Page page) {
        if (page.viewportSize().width < WIDE) {
            return;
        }
        AxeBuilder axe = new AxeBuilder(page);
        if ((boolean) page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")) {
            axe.withRules(List.of("color-contrast"));
        }
        assertThat(axe.analyze().getViolations())
                .as(page.url())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }

    /** Of a page whose style sheets are there. */
    protected static void doesNotScrollSideways(Page page) {
        page.waitForLoadState();
        assertThat((List<?>) page.evaluate(TOO_WIDE))
                .as("too wide for the window at %s", page.url())
                .isEmpty();
    }
}
