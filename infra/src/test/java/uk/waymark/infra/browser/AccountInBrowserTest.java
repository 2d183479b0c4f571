package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.infra.account.twostep.Phones;
import uk.waymark.infra.platform.people.account.Account;

class AccountInBrowserTest extends BrowserTest {

    private static final String PASSWORD = "seven green boats";

    @Autowired
    PasswordEncoder passwords;

    @Test
    void signing_in_and_ones_account_are_accessible_light_and_dark_and_narrow() {
        Account account = somebody();
        Page page = signedOut();
        page.navigate("/account");
        everybodyCanUse(page);

        page.getByLabel("E-mail address").fill(account.email());
        page.getByLabel("Password").fill("wrong");
        press(page, "Sign in");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("is not right");
        everybodyCanUse(page);

        signIn(page, account);
        page.getByLabel("What it is for").fill("attendance spreadsheet");
        press(page, "Make the token");
        everybodyCanUse(page);

        press(page, "Change password");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("This is not the password.");
        everybodyCanUse(page);
    }

    @Test
    void two_step_sign_in_is_accessible_and_breaks_no_rule_of_the_page() {
        Account account = somebody();
        Page page = signedOut();
        page.navigate("/account");
        signIn(page, account);
        page.getByText("Set up two-step sign-in").click();
        everybodyCanUse(page);
        Assertions.assertThat(page.getByRole(AriaRole.IMG, new GetByRoleOptions().setName("QR code for your app"))
                        .boundingBox()
                        .width)
                .isGreaterThan(150);
        byte[] secret = Phones.secret(page.locator("#secret").textContent());

        page.locator("input[name=code]").fill(Phones.code(secret, -1));
        page.getByLabel("Your password").fill(PASSWORD);
        press(page, "Set up two-step sign-in");
        everybodyCanUse(page);
        page.getByText("I have kept them").click();
        page.navigate("/account/two-step");
        everybodyCanUse(page);

        press(page, "Sign out");
        page.navigate("/sign-in");
        page.getByLabel("E-mail address").fill(account.email());
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Sign in");
        everybodyCanUse(page);
        page.locator("input[name=code]").fill(Phones.code(secret, 0));
        press(page, "Sign in");
        assertThat(page.getByText("Some Body")).isVisible();
    }

    @Test
    void who_is_signed_in_can_look_at_the_api() {
        Page page = signedOut();
        page.navigate("/account");
        signIn(page, somebody());

        page.navigate("/swagger-ui.html");

        assertThat(page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName("Authorize").setExact(true)))
                .isVisible();
        Assertions.assertThat(page.evaluate("fetch('/api/frameworks').then(answer => answer.status)"))
                .isEqualTo(200);
    }

    @Test
    void what_was_typed_when_a_session_had_ended_comes_back_and_is_sent_by_nobody_else() {
        Account account = somebody();
        Page page = signedOut();
        page.navigate("/account");
        signIn(page, account);
        page.getByLabel("What it is for").fill("attendance spreadsheet");
        page.context().clearCookies(new ClearCookiesOptions().setName("SESSION"));

        press(page, "Make the token");
        assertThat(page.locator("main")).containsText("nothing was saved");
        assertThat(page.locator("main")).containsText("What you typed is kept in this browser");
        everybodyCanUse(page);
        signIn(page, account);

        assertThat(page.getByLabel("What it is for")).hasValue("attendance spreadsheet");
        assertThat(page.locator("main")).containsText("This was not saved yet.");
        assertThat(page.locator("main")).not().containsText("Revoke");
        everybodyCanUse(page);
        page.reload();
        assertThat(page.getByLabel("What it is for")).hasValue("");
    }

    /** As when a browser was closed and opened again. */
    @Test
    void what_was_typed_before_all_cookies_had_gone_comes_back() {
        Account account = somebody();
        Page page = signedOut();
        page.navigate("/account");
        signIn(page, account);
        page.getByLabel("What it is for").fill("attendance spreadsheet");
        page.context().clearCookies();

        press(page, "Make the token");
        assertThat(page.locator("main")).containsText("nothing was saved");
        signIn(page, account);

        assertThat(page.getByLabel("What it is for")).hasValue("attendance spreadsheet");
    }

    @Test
    void what_was_typed_is_shown_to_nobody_else_and_passwords_are_not_kept() {
        Page page = signedOut();
        page.navigate("/account");
        signIn(page, somebody());
        page.getByLabel("What it is for").fill("attendance spreadsheet");
        page.context().clearCookies(new ClearCookiesOptions().setName("SESSION"));
        press(page, "Make the token");
        assertThat(page.locator("main")).containsText("What you typed is kept in this browser");
        signIn(page, somebody());

        assertThat(page.getByLabel("What it is for")).hasValue("");
        Assertions.assertThat((String) page.evaluate("JSON.stringify(sessionStorage)"))
                .doesNotContain("attendance spreadsheet");

        page.locator("input[type=password]").first().fill("a secret of mine");
        page.context().clearCookies(new ClearCookiesOptions().setName("SESSION"));
        press(page, "Change password");
        assertThat(page.locator("main")).containsText("nothing was saved");
        Assertions.assertThat((String) page.evaluate("JSON.stringify(sessionStorage)"))
                .doesNotContain("a secret of mine");
    }

    @Test
    void what_was_typed_into_a_form_that_had_grown_stale_comes_back() {
        Account account = somebody();
        Page page = signedOut();
        page.navigate("/account");
        signIn(page, account);
        page.getByLabel("What it is for").fill("attendance spreadsheet");
        Page other = page.context().newPage();
        page.context().clearCookies(new ClearCookiesOptions().setName("SESSION"));
        other.navigate("/account");
        signIn(other, account);

        press(page, "Make the token");
        assertThat(page.locator("main")).containsText("open for too long");
        page.getByText("Open the form again").click();

        assertThat(page.getByLabel("What it is for")).hasValue("attendance spreadsheet");
        press(page, "Make the token");
        assertThat(page.locator("main")).containsText("attendance spreadsheet");
    }

    private static void signIn(Page page, Account account) {
        page.getByLabel("E-mail address").fill(account.email());
        page.getByLabel("Password").fill(PASSWORD);
        press(page, "Sign in");
        assertThat(page.getByRole(AriaRole.HEADING, new GetByRoleOptions().setName("Your account")))
                .isVisible();
    }

    private static void press(Page page, String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private Account somebody() {
        Account account = accounts.create("somebody+" + UUID.randomUUID() + "@school.example", "Some Body", "SB", true);
        accounts.setPassword(account.id(), passwords.encode(PASSWORD));
        return account;
    }

    /** Swagger UI sets a few inline styles, which the policy takes away; they are ornaments. */
    @Override
    protected boolean harmless(String complaint) {
        return super.harmless(complaint) || complaint.startsWith("Applying inline style");
    }
}
