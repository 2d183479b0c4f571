package uk.waymark.infra.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import uk.waymark.infra.platform.people.Account;

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
