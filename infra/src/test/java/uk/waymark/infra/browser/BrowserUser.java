package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A person at a window of their own, and how they work with it. */
record BrowserUser(Page page, Hands hands) {

    private static final int IN_GOOD_TIME_MILLIS = 30_000;

    /** Comes signed out to the first page. */
    void signIn(String email, String password) {
        page.navigate("/");
        type("E-mail address", email);
        type("Password", password);
        press("Sign in");
        assertThat(page.locator(".wm-header__me")).isVisible();
    }

    /** Uses the link of an invitation, and goes on to the institution. */
    void accept(String invitation, String password, String institution) {
        page.navigate(invitation);
        type("Choose a password", password);
        press("Accept");
        reads("You are signed in");
        goTo(institution);
    }

    /** The link that invites them. */
    String invite(String name, String initials, String email, String role) {
        follow("People");
        type("Full name", name);
        type("Initials", initials);
        type("E-mail address", email);
        hands.choose(page.getByLabel(role, exactly()));
        press("Invite");
        return page.locator("#link").textContent();
    }

    void press(String button) {
        hands.press(page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true)));
    }

    void goTo(String link) {
        hands.press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first());
    }

    /** To a page of the institution. */
    void follow(String name) {
        hands.press(page.locator(".wm-nav__link", new Page.LocatorOptions().setHasText(name)));
    }

    void open(String summary) {
        hands.press(page.locator("summary", new Page.LocatorOptions().setHasText(Pattern.compile(summary)))
                .first());
    }

    void type(String label, String text) {
        hands.type(page.getByLabel(label), text);
    }

    /** Waits for these words on the page. */
    void reads(String words) {
        assertThat(page.locator("main"))
                .containsText(
                        words,
                        new ContainsTextOptions()
                                .setTimeout(IN_GOOD_TIME_MILLIS)
                                .setIgnoreCase(true));
    }

    /** Does what a form is for. */
    void send(Locator form) {
        hands.press(form.getByRole(AriaRole.BUTTON));
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
