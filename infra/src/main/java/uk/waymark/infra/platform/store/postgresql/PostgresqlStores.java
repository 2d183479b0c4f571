package uk.waymark.infra.platform.store.postgresql;

import com.zaxxer.hikari.HikariConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.StoreRefused;

/** Views and people in PostgreSQL, and events too, unless Axon Server has them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore({StoreKind.POSTGRESQL, StoreKind.AXON_SERVER})
@EnableConfigurationProperties(DataSourceProperties.class)
class PostgresqlStores {

    private static final Logger log = LoggerFactory.getLogger(PostgresqlStores.class);

    /** With the usual settings of {@code spring.datasource}. */
    @Bean
    PostgresqlServer postgresqlServer(DataSourceProperties usual, Environment settings) {
        return new PostgresqlServer(
                        url(usual.getUrl()),
                        usual.getUsername(),
                        usual.getPassword(),
                        pool -> Binder.get(settings)
                                .bind("spring.datasource.hikari", Bindable.<HikariConfig>ofInstance(pool)))
                .thatAnswers();
    }

    private static String url(@Nullable String url) {
        if (url == null || !url.startsWith("jdbc:postgresql:")) {
            throw new StoreRefused(
                    "There is no address of a PostgreSQL database.",
                    "Set spring.datasource.url=jdbc:postgresql://host/database, spring.datasource.username and"
                            + " spring.datasource.password.",
                    null);
        }
        return url;
    }

    @Bean
    @ConditionalOnStore(StoreKind.POSTGRESQL)
    Database events(PostgresqlServer server) {
        log.info("The record is in {}", server.url().replaceFirst("\\?.*", "")); // a password may stand behind it
        return PostgresqlDatabase.events(server);
    }

    @Bean
    @Primary
    Database views(PostgresqlViews views) {
        return views.open();
    }

    @Bean
    Database people(PostgresqlServer server) {
        return PostgresqlDatabase.people(server);
    }
}
