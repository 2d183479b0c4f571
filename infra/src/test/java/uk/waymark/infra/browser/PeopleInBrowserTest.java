package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.access.Role;

/** Tests of what administrators and operators look after. */
class PeopleInBrowserTest extends BrowserTest {

    private static final int NARROW = 375;

    @Test
    void the_pages_about_people_and_sharing_are_accessible_and_fit() {
        UUID school = institution();
        UUID assessment = assessment(school);
        action(school, "SR");
        UUID person = employee(school, Role.CONTRIBUTOR).person().id();
        post("/api/assessments/" + assessment + "/evidence/2.3", "{\"text\":\"Minutes of May\"}")
                .is(201);
        String of = "/institutions/" + school;
        Page page = light();

        List<String> pages = List.of(
                of + "/people",
                of + "/people/" + person,
                of + "/people/" + person + "/erasure",
                erasureOfWords(page, of),
                of + "/sharing",
                "/hubs",
                "/institutions/unattended");

        pages.forEach(address -> looksRight(page, address));
    }

    @Test
    void a_link_is_shown_and_what_is_missing_is_said_at_its_field() {
        UUID school = institution();
        Page page = light();
        BrowserUser administrator = new BrowserUser(page, Hands.MOUSE);
        page.navigate("/institutions/" + school + "/people");
        administrator.press("Invite");
        assertThat(page.locator("#invite-initials-error")).isVisible();
        looksRight(page);

        administrator.invite("Sarah Reed", "SR", "s.reed+" + school + "@hillside.example", "Careers leader");
        looksRight(page);
    }

    /** From the entry of the history where they stand. */
    private static String erasureOfWords(Page page, String school) {
        page.navigate(school + "/history?kind=EVIDENCE");
        page.locator(".wm-history-fact a").first().click();
        page.locator("#texts ~ dl a").first().click();
        assertThat(page.locator("h1")).hasText("Erase these words?");
        return page.url();
    }

    private static void looksRight(Page page, String address) {
        page.navigate(address);
        looksRight(page);
    }

    private static void looksRight(Page page) {
        isAccessible(page);
        int wide = page.viewportSize().width;
        int high = page.viewportSize().height;
        page.setViewportSize(NARROW, high);
        doesNotScrollSideways(page);
        page.setViewportSize(wide, high);
    }
}
