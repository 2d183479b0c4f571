package uk.waymark.infra.signin;

import jakarta.servlet.DispatcherType;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;
import uk.waymark.infra.access.Access;
import uk.waymark.infra.access.Callers;
import uk.waymark.infra.people.Accounts;
import uk.waymark.infra.people.ApiTokens;
import uk.waymark.infra.signin.oidc.OidcSignIn;

/**
 * Nobody gets in without saying who they are: people by signing in, programs by a token. What they may do then is not
 * decided by addresses, but where commands and queries are handled.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String[] OPEN = {
        "/sign-in", "/css/**", "/js/**", "/webjars/**", "/favicon.ico", "/actuator/health/**", "/actuator/health"
    };

    @Bean
    SecurityFilterChain whoIsIt(
            HttpSecurity http,
            OpaqueTokenIntrospector tokens,
            Access access,
            ObjectProvider<OidcSignIn> oidc,
            @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        AuthenticationEntryPoint notSignedIn =
                (request, response, e) -> problems.resolveException(request, response, null, e);
        AccessDeniedHandler refused = (request, response, e) -> problems.resolveException(request, response, null, e);
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(operators(access))
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").defaultSuccessUrl("/").failureUrl("/sign-in?failed"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .oauth2ResourceServer(programs -> programs.opaqueToken(token -> token.introspector(tokens))
                        .authenticationEntryPoint(notSignedIn))
                .exceptionHandling(wrong -> wrong.defaultAuthenticationEntryPointFor(
                                notSignedIn,
                                PathPatternRequestMatcher.withDefaults().matcher("/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/sign-in"), request -> true)
                        .accessDeniedHandler(refused));
        oidc.ifAvailable(providers -> providers.addTo(http));
        return http.build();
    }

    @Bean
    UserDetailsService accountsByEmail(Accounts accounts) {
        return email -> accounts.byEmail(email)
                .filter(account -> account.passwordHash() != null)
                .map(AccountPrincipal::new)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    @Bean
    OpaqueTokenIntrospector whoseToken(ApiTokens tokens) {
        return token -> tokens.find(token)
                .map(TokenPrincipal::new)
                .orElseThrow(() -> new BadOpaqueTokenException("This token is unknown, was revoked or has expired."));
    }

    private static AuthorizationManager<RequestAuthorizationContext> operators(Access access) {
        return (authentication, context) -> new AuthorizationDecision(
                Callers.of(authentication.get()).filter(access::operates).isPresent());
    }
}
