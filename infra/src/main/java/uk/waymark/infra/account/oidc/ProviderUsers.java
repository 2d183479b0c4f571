package uk.waymark.infra.account.oidc;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.access.StreamFacts;
import uk.waymark.infra.platform.access.UrnHolders;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.ProviderAccounts;
import uk.waymark.infra.platform.people.account.ProviderAccounts.Identity;
import uk.waymark.infra.platform.people.directory.PeopleDirectory;
import uk.waymark.infra.platform.people.directory.Person;

/** A service that finds or makes the account of somebody for whom a provider vouches, and the person in their institution. */
@Component
record ProviderUsers(
        OidcProperties properties,
        ProviderAccounts accounts,
        UrnHolders urns,
        StreamFacts streams,
        PeopleDirectory people,
        ProviderRoles roles)
        implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private static final OidcUserService PROVIDER = new OidcUserService();

    /** Whom a token that was found genuine is about; issuer and subject were required of it. */
    static Identity identity(String registration, ClaimAccessor token) {
        return new Identity(
                registration,
                Objects.requireNonNull(token.getClaimAsURL(IdTokenClaimNames.ISS)),
                Objects.requireNonNull(token.getClaimAsString(IdTokenClaimNames.SUB)));
    }

    /** Is called when the id token has been found genuine, and not before. */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = PROVIDER.loadUser(request);
        String registration = request.getClientRegistration().getRegistrationId();
        ProviderRules rules = properties.of(registration);
        ProviderClaims claims = ProviderClaims.of(user.getClaims(), rules);
        Identity identity = identity(registration, request.getIdToken());
        Account account = account(identity, claims);
        Optional<UUID> institution = institution(claims);
        institution.ifPresent(id -> {
            Person person = people.personFor(account, id);
            if (rules.decidesRoles()) {
                roles.decide(person, rules, claims.roles());
            }
        });
        return new ProviderPrincipal(account.id(), user.getIdToken(), institution.isPresent() ? null : claims.urn());
    }

    private Account account(Identity identity, ProviderClaims claims) {
        String email = claims.email();
        if (email == null) {
            throw SignInRefusal.EMAIL_NOT_VERIFIED.asException();
        }
        if (claims.name().isBlank()) {
            throw SignInRefusal.NO_NAME.asException();
        }
        return accounts.signedIn(identity, email, claims.name(), claims.initials())
                .orElseThrow(SignInRefusal.EMAIL_TAKEN::asException);
    }

    /** A URN may be claimed for an institution that was never registered. */
    private Optional<UUID> institution(ProviderClaims claims) {
        return Optional.ofNullable(claims.urn()).flatMap(urns::holder).filter(streams::exists);
    }
}
