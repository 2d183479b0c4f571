package uk.waymark.infra.account.oidc;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration;
import org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** An OpenID Connect provider as one can buy it, with users and a client of its own, in an application of its own. */
final class RealProvider implements AutoCloseable {

    static final String CLIENT = "waymark";
    static final String SECRET = "between-the-two-of-them";
    static final String PASSWORD = "known to the provider only";

    /** What the provider says of whom, by user name; whoever is in here can sign in. */
    private static final Map<String, Map<String, Object>> PEOPLE = new ConcurrentHashMap<>();

    private static final Set<String> COME_BACK_TO = new CopyOnWriteArraySet<>(Set.of("http://localhost/unused"));

    private final ConfigurableApplicationContext context;

    private RealProvider(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RealProvider start() {
        SpringApplication provider = new SpringApplication(Application.class);
        // the log of this process is Waymark's, as Waymark sets it up
        provider.setListeners(provider.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return new RealProvider(provider.run(
                "--spring.config.name=none",
                "--spring.main.banner-mode=off",
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--server.servlet.session.cookie.name=PROVIDER"));
    }

    String issuer() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    void says(String user, Map<String, Object> claims) {
        PEOPLE.put(user, claims);
    }

    void knows(String waymark, String... registrations) {
        for (String registration : registrations) {
            COME_BACK_TO.add(waymark + "/login/oauth2/code/" + registration);
        }
        COME_BACK_TO.add(waymark + "/sign-in?out");
    }

    @Override
    public void close() {
        context.close();
    }

    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        SecurityAutoConfiguration.class,
        ServletWebSecurityAutoConfiguration.class,
        SecurityFilterAutoConfiguration.class,
        OAuth2AuthorizationServerAutoConfiguration.class,
        OAuth2AuthorizationServerJwtAutoConfiguration.class
    })
    static class Application {

        @Bean
        UserDetailsService users() {
            return name -> User.withUsername(name)
                    .password("{noop}" + PASSWORD)
                    .disabled(!PEOPLE.containsKey(name))
                    .build();
        }

        @Bean
        OAuth2TokenCustomizer<JwtEncodingContext> whatIsSaid() {
            return token -> {
                if ("id_token".equals(token.getTokenType().getValue())) {
                    token.getClaims()
                            .claims(all ->
                                    all.putAll(PEOPLE.get(token.getPrincipal().getName())));
                }
            };
        }

        @Bean
        RegisteredClientRepository clients() {
            String id = UUID.randomUUID().toString();
            return new RegisteredClientRepository() {
                /** Wants to keep a better digest of the secret; each answer makes the client anew. */
                @Override
                public void save(RegisteredClient client) {}

                @Override
                public @Nullable RegisteredClient findById(String one) {
                    return id.equals(one) ? client(id) : null;
                }

                @Override
                public @Nullable RegisteredClient findByClientId(String clientId) {
                    return CLIENT.equals(clientId) ? client(id) : null;
                }
            };
        }

        private static RegisteredClient client(String id) {
            return RegisteredClient.withId(id)
                    .clientId(CLIENT)
                    .clientSecret("{noop}" + SECRET)
                    .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                    .redirectUris(all -> all.addAll(COME_BACK_TO))
                    .postLogoutRedirectUris(all -> all.addAll(COME_BACK_TO))
                    .scopes(all -> all.addAll(List.of("openid", "profile", "email")))
                    .build();
        }
    }
}
