package uk.waymark.infra.account.oidc;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import uk.waymark.kernel.access.Role;

/**
 * The rules how to read what a provider says about somebody. A place in the claims is the name of a claim, then the names that
 * lead further into it; a claim may be an object, or JSON in a string.
 *
 * @param urnClaim place of the URN of the institution for which somebody signs in
 * @param rolesClaim place of what they are there, one value or several; empty if administrators give roles here
 * @param roles what a value at that place makes of somebody here; other values mean nothing
 * @param nameClaim name of the claim with the whole name; without it given and family name are put together
 * @param emailClaim name of the claim with the e-mail address
 * @param trustEmail whether the provider has verified every address, although it does not say so with {@code
 *     email_verified}
 * @param idTokenAlgorithm with what the provider signs; a token that is signed with anything else, or not at all, is
 *     refused
 */
record ProviderRules(
        @DefaultValue({"organisation", "urn"}) List<String> urnClaim,
        @DefaultValue List<String> rolesClaim,
        @DefaultValue Map<String, Role> roles,
        @DefaultValue("name") String nameClaim,
        @DefaultValue("email") String emailClaim,
        @DefaultValue("false") boolean trustEmail,
        @DefaultValue("RS256") SignatureAlgorithm idTokenAlgorithm) {

    /** As DfE Sign-in says it, which says nothing about roles. */
    static final ProviderRules USUAL = new ProviderRules(
            List.of("organisation", "urn"), List.of(), Map.of(), "name", "email", false, SignatureAlgorithm.RS256);

    ProviderRules {
        if (rolesClaim.isEmpty() != roles.isEmpty()) {
            throw new IllegalArgumentException("roles-claim and roles are needed together, or neither of them");
        }
        if (!Role.ofInstitutions().containsAll(roles.values())) {
            throw new IllegalArgumentException("a provider gives roles of institutions: " + Role.ofInstitutions());
        }
    }

    /** Whether the provider decides what somebody is in their institution; else its administrators do. */
    boolean decidesRoles() {
        return !rolesClaim.isEmpty();
    }
}
