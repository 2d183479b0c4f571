package uk.waymark.infra.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import uk.waymark.kernel.access.Role;

class ClaimsTest {

    private static final List<String> URN = List.of("organisation", "urn");

    @Test
    void a_place_is_found_in_objects_in_lists_and_in_json() {
        assertThat(Claims.at(Map.of("organisation", Map.of("urn", 137654)), URN))
                .containsExactly("137654");
        assertThat(Claims.at(Map.of("organisation", "{\"urn\":\"137654\"}"), URN))
                .containsExactly("137654");
        assertThat(Claims.at(Map.of("organisation", "[{\"urn\":\"1\"},{\"urn\":null},{\"urn\":\"2\"}]"), URN))
                .containsExactly("1", "2");
        assertThat(Claims.at(Map.of("realm", Map.of("roles", List.of("a", "b"))), List.of("realm", "roles")))
                .containsExactly("a", "b");
        assertThat(Claims.at(Map.of("https://x.example/urn", "137654"), List.of("https://x.example/urn")))
                .containsExactly("137654");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "{", "{\"urn\":", "[", "not json", "{\"urn\":{}}", "{\"urn\":\" \"}", "{}", "null"})
    void what_cannot_be_read_says_nothing(String organisation) {
        assertThat(Claims.at(Map.of("organisation", organisation), URN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13765", "1376543", "13765x", "١٣٧٦٥٤"})
    void what_is_no_urn_is_none(String urn) {
        Map<String, Object> claims = Map.of("name", "Sam Rowe", "organisation", Map.of("urn", urn));
        assertThat(ProviderClaims.of(claims, ProviderRules.USUAL).urn()).isNull();
    }

    @Test
    void an_address_counts_if_the_provider_or_the_configuration_vouches_for_it() {
        assertThat(email(Map.of(), false)).isNull();
        assertThat(email(Map.of(), true)).isEqualTo("s@x.example");
        assertThat(email(Map.of("email_verified", true), false)).isEqualTo("s@x.example");
        assertThat(email(Map.of("email_verified", false), true)).isNull();
    }

    private static String email(Map<String, Object> verified, boolean trusted) {
        Map<String, Object> claims = new HashMap<>(verified);
        claims.put("email", "s@x.example");
        return ProviderClaims.of(claims, rules(List.of(), Map.of(), trusted)).email();
    }

    @Test
    void initials_are_of_the_first_and_the_last_name() {
        assertThat(named("Sam Rowe")).isEqualTo("SR");
        assertThat(named("anne marie van der berg")).isEqualTo("AB");
        assertThat(named("Cher")).isEqualTo("C");
        assertThat(named("Łukasz Żak")).isEqualTo("ŁŻ");
    }

    private static String named(String name) {
        return ProviderClaims.of(Map.of("name", name), ProviderRules.USUAL).initials();
    }

    @Test
    void rules_that_would_mean_something_else_than_they_say_are_refused() {
        assertThatThrownBy(() -> rules(List.of("groups"), Map.of(), false))
                .hasMessageContaining("roles-claim and roles are needed together");
        assertThatThrownBy(() -> rules(List.of(), Map.of("a", Role.SLT), false))
                .hasMessageContaining("roles-claim and roles are needed together");
        assertThatThrownBy(() -> rules(List.of("groups"), Map.of("a", Role.HUB_LEAD), false))
                .hasMessageContaining("a provider gives roles of institutions");
    }

    private static ProviderRules rules(List<String> claim, Map<String, Role> roles, boolean trustEmail) {
        return new ProviderRules(URN, claim, roles, "name", "email", trustEmail, SignatureAlgorithm.RS256);
    }
}
