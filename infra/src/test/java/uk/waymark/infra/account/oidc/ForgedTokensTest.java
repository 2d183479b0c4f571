package uk.waymark.infra.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import uk.waymark.kernel.access.Role;

/** Nobody gets in with a token that their provider did not make for this sign-in. */
@Isolated("reads the log")
@ExtendWith(OutputCaptureExtension.class)
class ForgedTokensTest extends ProviderTest {

    private static final LyingProvider PROVIDER = provider();
    private static final String REGISTRATION = "spring.security.oauth2.client.registration.liar.";
    private static final String URN = freeUrn();

    private final Visitor visitor = new Visitor();

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        registry.add("spring.security.oauth2.client.provider.liar.issuer-uri", PROVIDER::issuer);
        registry.add(REGISTRATION + "client-id", () -> RealProvider.CLIENT);
        registry.add(REGISTRATION + "client-secret", () -> RealProvider.SECRET);
        registry.add(REGISTRATION + "scope", () -> "openid");
        registry.add("waymark.sign-in.oidc.liar.roles-claim", () -> "groups");
        registry.add("waymark.sign-in.oidc.liar.roles.[Office]", () -> "ADMINISTRATOR");
    }

    static String urn() {
        return URN;
    }

    private static LyingProvider provider() {
        try {
            return new LyingProvider();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    private UUID school() {
        return post("/api/institutions", registration(URN), "Idempotency-Key", "the only one")
                .is(201)
                .id("institutionId");
    }

    private Visitor.Stop signIn(Forgery forgery) {
        PROVIDER.lies(forgery);
        return visitor.open(waymark() + "/oauth2/authorization/liar");
    }

    /** Else the others might be refused for something else. */
    @Test
    void a_genuine_one_lets_in() {
        UUID school = school();

        assertThat(signIn(Forgery.NONE).where()).isEqualTo("/");

        assertThat(roles("none@forged.example", school)).containsExactly(Role.ADMINISTRATOR);
        assertThat(asksFor(visitor, school)).isEqualTo(200);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "NONE")
    void any_other_is_refused_and_leaves_only_a_line_in_the_log(Forgery forgery, CapturedOutput log) {
        school();
        long events = events();
        long people = people();
        long accounts = accounts();

        Visitor.Stop refused = signIn(forgery);

        assertThat(refused.where()).isEqualTo("/sign-in?provider=failed");
        assertThat(refused.words()).contains("You are not signed in", "Signing in with your provider did not work");
        assertThat(isSignedIn(visitor)).isFalse();
        assertThat(events()).isEqualTo(events);
        assertThat(people()).isEqualTo(people);
        assertThat(accounts()).isEqualTo(accounts);
        assertThat(log.getAll())
                .contains("sign-in with a provider failed at=/login/oauth2/code/liar why=invalid_")
                .doesNotContain("@forged.example", "Vic Tim");
    }

    @Test
    void whoever_signs_out_at_the_provider_is_signed_out_here() {
        school();
        assertThat(signIn(Forgery.NONE).where()).isEqualTo("/");

        assertThat(told(PROVIDER.signedOut("subject of NONE", LyingProvider.key())))
                .as("vouched for by somebody else")
                .isEqualTo(400);
        assertThat(told(PROVIDER.signedOut("somebody else", PROVIDER.ownKey()))).isEqualTo(200);
        assertThat(isSignedIn(visitor)).isTrue();

        assertThat(told(PROVIDER.signedOut("subject of NONE", PROVIDER.ownKey())))
                .isEqualTo(200);
        assertThat(isSignedIn(visitor)).isFalse();
    }

    private int told(String token) {
        return new Visitor()
                .post(waymark() + "/logout/connect/back-channel/liar", Map.of("logout_token", token))
                .status();
    }
}
