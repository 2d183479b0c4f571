package uk.waymark.infra.account.oidc;

import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import uk.waymark.infra.platform.access.SecurityLog;

/** The part of a security chain that lets people in who have signed in with a provider, and signs them out at both. */
public final class OidcSignIn {

    private static final String SIGNED_OUT = "/sign-in?out";

    private final ClientRegistrationRepository providers;
    private final ProviderUsers users;
    private final BackChannelSignOut signedOut;
    private final RefusedSignIn refused;
    private final OidcSessionRegistry sessions = new EmptySessionRegistry();

    OidcSignIn(
            ClientRegistrationRepository providers,
            ProviderUsers users,
            BackChannelSignOut signedOut,
            SecurityLog log) {
        this.providers = providers;
        this.users = users;
        this.signedOut = signedOut;
        this.refused = new RefusedSignIn(log);
    }

    /** Adds itself to a chain that has everything else already. */
    public void addTo(HttpSecurity http) {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(providers)
                        .authorizedClientRepository(new NoTokensKept())
                        .oidcSessionRegistry(sessions)
                        .userInfoEndpoint(claims -> claims.oidcUserService(users))
                        .defaultSuccessUrl("/")
                        .failureHandler(refused)
                        .withObjectPostProcessor(refusalsOnTheWayThere()))
                .oidcLogout(out -> out.clientRegistrationRepository(providers)
                        .oidcSessionRegistry(sessions)
                        .backChannel(there -> there.logoutHandler(signedOut)))
                .logout(out -> out.logoutSuccessHandler(signOut()));
    }

    private OidcClientInitiatedLogoutSuccessHandler signOut() {
        var signOut = new OidcClientInitiatedLogoutSuccessHandler(providers);
        signOut.setPostLogoutRedirectUri("{baseUrl}" + SIGNED_OUT);
        signOut.setDefaultTargetUrl(SIGNED_OUT);
        signOut.setRedirectStrategy(new OffSiteRedirect());
        return signOut;
    }

    /** A provider that is away is found out before anybody is sent to it. */
    private ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> refusalsOnTheWayThere() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends OAuth2AuthorizationRequestRedirectFilter> F postProcess(F filter) {
                filter.setAuthenticationFailureHandler(refused);
                return filter;
            }
        };
    }
}
