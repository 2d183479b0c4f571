package uk.waymark.infra.account.session;

import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.session.autoconfigure.SessionTimeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;
import uk.waymark.infra.platform.access.Callers;
import uk.waymark.infra.platform.people.PeopleStore;
import uk.waymark.infra.platform.store.Database;

/** The configuration of where sessions are kept. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableSpringHttpSession
class SessionConfiguration {

    @Bean
    SessionTransactions sessionTransactions(@Qualifier("people") Database people) {
        return new SessionTransactions(people);
    }

    @Bean
    StoredSessions storedSessions(
            @Qualifier("people") Database people,
            SessionTransactions transactions,
            PeopleStore store,
            SessionTimeout timeout) {
        StoredSessions stored = new StoredSessions(new JdbcTemplate(people), transactions, store);
        stored.setDefaultMaxInactiveInterval(Objects.requireNonNull(timeout.getTimeout()));
        stored.setIndexResolver(accountOf());
        stored.setConversionService(SessionValues.conversion());
        return stored;
    }

    @Bean
    @Primary
    Sessions sessionRepository(StoredSessions stored, SessionTransactions transactions) {
        return new Sessions(stored, transactions);
    }

    /** Whose session it is, however they signed in. */
    private static IndexResolver<Session> accountOf() {
        return session -> {
            Object context = session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
            return context instanceof SecurityContext signedIn
                    ? Callers.of(signedIn.getAuthentication())
                            .map(caller -> Map.of(
                                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                                    caller.accountId().toString()))
                            .orElse(Map.of())
                    : Map.of();
        };
    }
}
