package uk.waymark.infra.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whose account somebody gets who comes from a provider: their own, and nobody else's. */
class ProviderAccountsTest extends RealProviderTest {

    @Test
    void another_registration_is_another_provider() {
        PROVIDER.says(user, said(freeUrn(), "Head"));
        signIn(visitor, "school");
        long before = accounts();

        Visitor.Stop refused = signIn(new Visitor(), "dfe");

        assertThat(refused.where()).isEqualTo("/sign-in?provider=email-taken");
        assertThat(accounts()).isEqualTo(before);
    }

    @Test
    void an_account_with_a_password_is_not_taken_over_by_its_address() {
        String urn = freeUrn();
        UUID school = register(urn);
        UUID local = known.create(email, "Somebody Else", "SE", false).id();
        PROVIDER.says(user, said(urn, "Office"));
        long before = events();
        long peopleBefore = people();

        Visitor.Stop refused = signIn(visitor, "school");

        assertThat(refused.where()).isEqualTo("/sign-in?provider=email-taken");
        assertThat(refused.words()).contains("There is an account here with your e-mail address already");
        assertThat(isSignedIn(visitor)).isFalse();
        assertThat(account(email).id()).isEqualTo(local);
        assertThat(account(email).name()).isEqualTo("Somebody Else");
        assertThat(events()).isEqualTo(before);
        assertThat(people()).isEqualTo(peopleBefore);
    }

    @Test
    void an_address_that_nobody_verified_makes_no_account() {
        for (Object verified : new Object[] {false, "false"}) {
            Map<String, Object> claims = said(freeUrn(), "Head");
            claims.put("email_verified", verified);
            PROVIDER.says(user, claims);

            assertThat(signIn(new Visitor(), "dfe").where()).isEqualTo("/sign-in?provider=email-not-verified");
            assertThat(signIn(new Visitor(), "school").where()).isEqualTo("/sign-in?provider=email-not-verified");
        }
        assertThat(known.byEmail(email)).isEmpty();
    }
}
