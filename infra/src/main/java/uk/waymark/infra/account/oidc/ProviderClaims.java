package uk.waymark.infra.account.oidc;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Role;

/**
 * What a provider said about somebody who signed in, as far as anything here depends on it.
 *
 * @param email null if there is none, or nobody says that it was verified
 * @param urn of the institution for which they signed in; null if the provider named none
 * @param roles what they are there; empty if nothing, or if the provider does not decide it
 */
record ProviderClaims(
        String name, @Nullable String email, @Nullable String urn, Set<Role> roles) {

    static ProviderClaims of(Map<String, Object> claims, ProviderRules rules) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Claims.at(claims, rules.rolesClaim()).stream()
                .flatMap(value -> Optional.ofNullable(rules.roles().get(value)).stream())
                .forEach(roles::add);
        String email = first(claims, rules.emailClaim());
        return new ProviderClaims(
                name(claims, rules),
                isVerified(claims, rules) ? email : null,
                Claims.at(claims, rules.urnClaim()).stream()
                        .filter(ProviderClaims::isUrn)
                        .findFirst()
                        .orElse(null),
                roles);
    }

    private static boolean isUrn(String value) {
        return value.matches("[0-9]{6}");
    }

    /** What a provider denies is not trusted, whatever is configured. */
    private static boolean isVerified(Map<String, Object> claims, ProviderRules rules) {
        String verified = first(claims, "email_verified");
        return verified == null ? rules.trustEmail() : Boolean.parseBoolean(verified);
    }

    private static String name(Map<String, Object> claims, ProviderRules rules) {
        String whole = first(claims, rules.nameClaim());
        return whole != null
                ? whole
                : Stream.of("given_name", "family_name")
                        .flatMap(claim -> Claims.at(claims, List.of(claim)).stream())
                        .collect(Collectors.joining(" "));
    }

    /** First letters of the first and the last word of the name, {@code SR} for Sam Rowe. */
    String initials() {
        String[] words = name.split("[\\s-]+");
        String first = letter(words[0]);
        return words.length == 1 ? first : first + letter(words[words.length - 1]);
    }

    private static String letter(String word) {
        return word.isEmpty()
                ? "?"
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.UK);
    }

    private static @Nullable String first(Map<String, Object> claims, String claim) {
        return Claims.at(claims, List.of(claim)).stream().findFirst().orElse(null);
    }
}
