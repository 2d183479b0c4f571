package uk.waymark.infra.account.signin;

import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.server.resource.introspection.BadOpaqueTokenException;
import org.springframework.security.oauth2.server.resource.introspection.OpaqueTokenIntrospector;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import uk.waymark.infra.account.oidc.OidcSignIn;
import uk.waymark.infra.account.twostep.Wanted;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.desk.refusal.SessionWrites;
import uk.waymark.infra.platform.access.Access;
import uk.waymark.infra.platform.access.Caller;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;

/**
 * The configuration of who gets in: nobody without saying who they are, people by signing in, programs by a token. What they
 * may do then is not decided by addresses, but where commands and queries are handled.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    /** What the sign-in page and its like are made of; the browser of the API's description is for whoever is signed in. */
    private static final String[] FOR_ANYBODY = {
        "/css/**",
        "/js/**",
        "/webjars/govuk-frontend/**",
        "/webjars/htmx.org/**",
        "/webjars/htmx-ext-sse/**",
        "/webjars/chart.js/**",
        "/favicon.svg",
        "/actuator/health",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
    };

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private static final String[] OPEN = {
        "/sign-in", HalfSignIns.CODE, HalfSignIns.SET_UP, HalfSignIns.SET_UP + "/done", "/links/*"
    };

    /**
     * Nobody is asked who they are, whatever session or token they bring along: who that is takes a store, which may be away
     * when these answers are needed most.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain whoeverItIs(HttpSecurity http) {
        return http.securityMatcher(FOR_ANYBODY)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    SecurityFilterChain whoIsIt(
            HttpSecurity http,
            OpaqueTokenIntrospector tokens,
            Access access,
            PageSignIn pages,
            HalfSignIns halves,
            Wanted wanted,
            ObjectProvider<OidcSignIn> oidc,
            ProblemWriter problems) {
        AuthenticationEntryPoint notSignedIn = problems::refuse;
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(operators(access))
                        .requestMatchers("/account", "/account/**")
                        .access(people())
                        .requestMatchers("/api/**")
                        .access(readersAndPrograms())
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .successHandler(new SignedInPage(wanted))
                        .failureHandler(new RefusedPasswords(problems, halves)))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .with(pages, Customizer.withDefaults())
                .oauth2ResourceServer(programs -> programs.opaqueToken(token -> token.introspector(tokens))
                        .authenticationEntryPoint(notSignedIn))
                .exceptionHandling(wrong -> wrong.defaultAuthenticationEntryPointFor(
                                notSignedIn,
                                PathPatternRequestMatcher.withDefaults().matcher("/api/**"))
                        .defaultAuthenticationEntryPointFor(
                                notSignedIn,
                                PathPatternRequestMatcher.withDefaults().matcher("/actuator/**"))
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), PageSignIn::isPartOfPage)
                        .defaultAuthenticationEntryPointFor(new SignInFirst(), request -> true)
                        .accessDeniedHandler(new RefusedForms(problems, anyOf(OPEN))));
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
        return token -> tokens.use(token)
                .map(TokenPrincipal::new)
                .orElseThrow(() -> new BadOpaqueTokenException("This token is unknown, was revoked or has expired."));
    }

    /** A token does not reach what is its owner's alone: with it nobody makes another one. */
    private static AuthorizationManager<RequestAuthorizationContext> people() {
        return (authentication, context) -> new AuthorizationDecision(Callers.of(authentication.get())
                .filter(caller -> !(authentication.get().getPrincipal() instanceof TokenPrincipal))
                .isPresent());
    }

    /** A session, which a browser sends along by itself, writes by way of pages only. */
    private static AuthorizationManager<RequestAuthorizationContext> readersAndPrograms() {
        return (authentication, context) -> {
            Optional<Caller> caller = Callers.of(authentication.get());
            if (caller.isPresent()
                    && !READING.contains(context.getRequest().getMethod())
                    && !(authentication.get().getPrincipal() instanceof TokenPrincipal)) {
                throw new SessionWrites();
            }
            return new AuthorizationDecision(caller.isPresent());
        };
    }

    private static RequestMatcher anyOf(String... paths) {
        return new OrRequestMatcher(Arrays.stream(paths)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }

    private static AuthorizationManager<RequestAuthorizationContext> operators(Access access) {
        return (authentication, context) -> new AuthorizationDecision(
                Callers.of(authentication.get()).filter(access::operates).isPresent());
    }
}
