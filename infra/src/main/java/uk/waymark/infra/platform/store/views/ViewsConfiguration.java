package uk.waymark.infra.platform.store.views;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.store.Database;

/** Read models, tokens and dead letters: what query-side means when it asks for a {@link JdbcClient}. */
@Configuration(proxyBeanMethods = false)
public class ViewsConfiguration {

    @Bean
    @Primary
    JdbcTemplate viewsTemplate(@Qualifier("views") Database views) {
        return new JdbcTemplate(views);
    }

    @Bean
    @Primary
    NamedParameterJdbcTemplate viewsNamedTemplate(@Qualifier("viewsTemplate") JdbcTemplate viewsTemplate) {
        return new NamedParameterJdbcTemplate(viewsTemplate);
    }

    @Bean
    @Primary
    JdbcClient viewsClient(@Qualifier("viewsNamedTemplate") NamedParameterJdbcTemplate viewsTemplate) {
        return JdbcClient.create(viewsTemplate);
    }

    @Bean
    @Primary
    PlatformTransactionManager viewsTransactions(@Qualifier("views") Database views) {
        return new JdbcTransactionManager(views);
    }

    /** Reads from one state of the views, whoever writes meanwhile. */
    @Bean
    TransactionTemplate viewsReading(@Qualifier("viewsTransactions") PlatformTransactionManager viewsTransactions) {
        TransactionTemplate reading = new TransactionTemplate(viewsTransactions);
        reading.setReadOnly(true);
        return reading;
    }

    /** What processors of events write in: rows, token, dead letters and positions together. */
    @Bean
    TransactionManager viewsAxonTransactions(
            @Qualifier("viewsTransactions") PlatformTransactionManager viewsTransactions) {
        return new SpringTransactionManager(viewsTransactions);
    }

    @Bean
    ConnectionProvider viewsConnections(@Qualifier("views") Database views) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(views));
    }

    @Bean
    TokenStore tokenStore(TokenStores kind, @Qualifier("viewsConnections") ConnectionProvider views) {
        return kind.on(views);
    }
}
