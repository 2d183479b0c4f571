package uk.waymark.infra.signin.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.waymark.kernel.access.Role;

/** With a provider that is no double of one. */
class OidcSignInTest extends ProviderTest {

    private static final RealProvider PROVIDER = RealProvider.start();
    private static final String CLIENT = "spring.security.oauth2.client.";

    private final Visitor visitor = new Visitor();
    private final String user = "user" + UUID.randomUUID().toString().substring(0, 8);
    private final String email = user + "@school.example";

    /** Of the same provider, once with roles and once as DfE Sign-in is; and one that is away. */
    @DynamicPropertySource
    static void providers(DynamicPropertyRegistry registry) {
        registry.add(CLIENT + "provider.real.issuer-uri", PROVIDER::issuer);
        for (String id : List.of("school", "dfe")) {
            registry.add(CLIENT + "registration." + id + ".provider", () -> "real");
        }
        registry.add(CLIENT + "provider.away.issuer-uri", () -> "http://127.0.0.1:1");
        for (String id : List.of("school", "dfe", "away")) {
            String one = CLIENT + "registration." + id + ".";
            registry.add(one + "client-id", () -> RealProvider.CLIENT);
            registry.add(one + "client-secret", () -> RealProvider.SECRET);
            registry.add(one + "client-name", () -> "the " + id + " provider");
            registry.add(one + "scope", () -> "openid,profile,email");
        }
        registry.add("waymark.sign-in.oidc.school.roles-claim", () -> "groups");
        registry.add("waymark.sign-in.oidc.school.roles.[Careers lead]", () -> "CAREERS_LEADER");
        registry.add("waymark.sign-in.oidc.school.roles.[Head]", () -> "SLT");
        registry.add("waymark.sign-in.oidc.school.roles.[Office]", () -> "ADMINISTRATOR");
        registry.add("waymark.sign-in.oidc.dfe.trust-email", () -> "true");
    }

    @BeforeEach
    void introduce() {
        PROVIDER.knows(waymark(), "school", "dfe");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    private Map<String, Object> said(String urn, String... groups) {
        return new HashMap<>(Map.of(
                "name",
                "Sam Rowe",
                "email",
                email,
                "email_verified",
                true,
                "organisation",
                Map.of("name", "Hillside", "urn", urn),
                "groups",
                List.of(groups)));
    }

    private Visitor.Stop signIn(Visitor who, String registration) {
        Visitor.Stop there = who.open(waymark() + "/oauth2/authorization/" + registration);
        assertThat(there.address().toString()).startsWith(PROVIDER.issuer() + "/login");
        return who.submit(
                there.page().selectFirst("form"), Map.of("username", user, "password", RealProvider.PASSWORD));
    }

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
    void the_first_sign_in_makes_an_account_a_person_and_their_role() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Careers lead", "Chess club"));

        Visitor.Stop start = signIn(visitor, "school");

        assertThat(start.where()).isEqualTo("/");
        assertThat(start.words()).contains("Hillside School", urn);
        assertThat(asksFor(visitor, school)).isEqualTo(200);
        assertThat(roles(email, school)).containsExactly(Role.CAREERS_LEADER);
        assertThat(account(email).initials()).isEqualTo("SR");
        assertThat(account(email).passwordHash()).isNull();
        assertThat(account(email).operator()).isFalse();
        UUID person =
                directory.personOf(account(email).id(), school).orElseThrow().id();
        assertThat(onRecordAs(school, person)).containsExactly("IDENTITY_PROVIDER");
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
    void a_role_that_the_provider_no_longer_gives_is_gone_at_the_next_sign_in() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Careers lead", "Head"));
        signIn(visitor, "school");
        assertThat(roles(email, school)).containsExactlyInAnyOrder(Role.CAREERS_LEADER, Role.SLT);

        PROVIDER.says(user, said(urn, "Head"));
        signIn(new Visitor(), "school");
        assertThat(roles(email, school)).containsExactly(Role.SLT);

        PROVIDER.says(user, said(urn));
        Visitor again = new Visitor();
        Visitor.Stop start = signIn(again, "school");
        assertThat(roles(email, school)).isEmpty();
        assertThat(start.words()).doesNotContain("Hillside School");
        assertThat(asksFor(again, school)).isEqualTo(404);
        assertThat(asksFor(visitor, school)).as("sessions from before").isEqualTo(404);
    }

    @Test
    void a_role_of_which_the_provider_does_not_speak_stays() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Head"));
        signIn(visitor, "school");
        UUID person =
                directory.personOf(account(email).id(), school).orElseThrow().id();
        grant(school, person, Role.AUDITOR);

        PROVIDER.says(user, said(urn));
        signIn(new Visitor(), "school");

        assertThat(roles(email, school)).containsExactly(Role.AUDITOR);
    }

    @Test
    void the_last_administrator_stays_one_and_gets_in() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(user, said(urn, "Office"));
        signIn(visitor, "school");
        testerLeaves(school);

        PROVIDER.says(user, said(urn));
        Visitor.Stop start = signIn(new Visitor(), "school");

        assertThat(roles(email, school)).containsExactly(Role.ADMINISTRATOR);
        assertThat(start.words()).contains("Hillside School");
    }

    @Test
    void a_urn_that_nobody_has_here_is_said_and_nothing_is_written() {
        String urn = "999" + (100 + (int) (Math.random() * 899));
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
    void an_organisation_as_dfe_sign_in_says_it_makes_somebody_without_a_role() {
        String urn = freeUrn();
        UUID school = register(urn);
        PROVIDER.says(
                user,
                Map.of(
                        "given_name",
                        "Jo",
                        "family_name",
                        "Ash",
                        "email",
                        email,
                        "organisation",
                        "{\"id\":\"23F20E54\",\"name\":\"Hillside\",\"urn\":\"" + urn + "\",\"uid\":null}",
                        "groups",
                        List.of("Careers lead")));

        signIn(visitor, "dfe");

        assertThat(account(email).name()).isEqualTo("Jo Ash");
        assertThat(directory.personOf(account(email).id(), school)).isPresent();
        assertThat(roles(email, school)).isEmpty();
        assertThat(asksFor(visitor, school)).isEqualTo(404);
    }

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
