package uk.waymark.infra.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** With a provider that is no double of one. */
abstract class RealProviderTest extends ProviderTest {

    /** One for all: each start of Waymark that uses it is told its address. It ends with the tests. */
    static final RealProvider PROVIDER = RealProvider.start();

    private static final String CLIENT = "spring.security.oauth2.client.";

    final Visitor visitor = new Visitor();
    final String user = "user" + UUID.randomUUID().toString().substring(0, 8);
    final String email = user + "@school.example";

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

    Map<String, Object> said(String urn, String... groups) {
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

    Visitor.Stop signIn(Visitor who, String registration) {
        Visitor.Stop there = who.open(waymark() + "/oauth2/authorization/" + registration);
        assertThat(there.address().toString()).startsWith(PROVIDER.issuer() + "/login");
        return who.submit(
                there.page().selectFirst("form"), Map.of("username", user, "password", RealProvider.PASSWORD));
    }
}
