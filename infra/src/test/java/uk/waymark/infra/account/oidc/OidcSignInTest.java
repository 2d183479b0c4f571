package uk.waymark.infra.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.waymark.kernel.access.Role;

/** Coming in by a provider, and going out. */
class OidcSignInTest extends RealProviderTest {

    @Test
    void the_sign_in_page_offers_every_provider() {
        Visitor.Stop page = visitor.open(waymark() + "/sign-in");

        assertThat(page.page().select("main a.govuk-button").eachText())
                .containsExactlyInAnyOrder(
                        "Sign in with the school provider",
                        "Sign in with the dfe provider",
                        "Sign in with the away provider");
        Visitor.Stop there = visitor.open(
                page.page().selectFirst("a:contains(the school provider)").absUrl("href"));
        assertThat(there.address().toString()).startsWith(PROVIDER.issuer() + "/login");
        assertThat(visitor.open(waymark() + "/sign-in?provider=%3Cscript%3E").words())
                .doesNotContain("You are not signed in", "script");
    }

    @Test
    void whoever_comes_again_is_the_same_and_nothing_more_is_written() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Careers lead"));
        signIn(visitor, "school");
        UUID account = account(email).id();
        long before = events();

        signIn(new Visitor(), "school");

        assertThat(account(email).id()).isEqualTo(account);
        assertThat(events()).isEqualTo(before);
        assertThat(roles(email, school)).containsExactly(Role.CAREERS_LEADER);
    }

    @Test
    void a_urn_that_nobody_has_here_is_said_and_nothing_is_written() {
        String urn = freeUrn();
        long before = events();
        PROVIDER.says(user, said(urn, "Careers lead"));

        Visitor.Stop start = signIn(visitor, "school");

        assertThat(start.status()).isEqualTo(200);
        assertThat(start.where()).isEqualTo("/");
        assertThat(start.words()).contains("URN " + urn + ", which keeps no record here yet");
        assertThat(events()).isEqualTo(before);
        assertThat(directory.ofAccount(account(email).id())).isEmpty();
    }

    @Test
    void signing_out_here_signs_out_there() {
        String urn = freeUrn();
        register(urn);
        PROVIDER.says(user, said(urn, "Careers lead"));
        signIn(visitor, "school");
        assertThat(isSignedIn(visitor)).isTrue();
        assertThat(visitor.open(waymark() + "/oauth2/authorization/school").where())
                .as("the provider still knows them")
                .isEqualTo("/");

        Visitor.Stop out = signOut(visitor);

        assertThat(out.where()).isEqualTo("/sign-in?out");
        assertThat(isSignedIn(visitor)).isFalse();
        assertThat(visitor.open(waymark() + "/oauth2/authorization/school")
                        .address()
                        .toString())
                .as("the provider asks for the password again")
                .startsWith(PROVIDER.issuer() + "/login");
    }

    @Test
    void a_provider_that_is_away_is_no_reason_not_to_start_and_is_said() {
        assertThat(visitor.open(waymark() + "/oauth2/authorization/away").where())
                .isEqualTo("/sign-in?provider=failed");
        assertThat(visitor.open(waymark() + "/oauth2/authorization/nobody").where())
                .isEqualTo("/sign-in?provider=failed");
        assertThat(visitor.open(waymark() + "/login/oauth2/code/school?code=made-up&state=made-up")
                        .where())
                .isEqualTo("/sign-in?provider=failed");
    }
}
