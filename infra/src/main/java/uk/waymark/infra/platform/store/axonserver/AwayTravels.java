package uk.waymark.infra.platform.store.axonserver;

import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreAway;
import uk.waymark.infra.platform.store.StoreKind;

/**
 * An interceptor that tells whoever asked that the database of the node that handles is away: they would take it for a
 * fault otherwise.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnStore(StoreKind.AXON_SERVER)
class AwayTravels {

    private static final String AWAY = "A store of the node that handles this is away.";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MessageHandlerInterceptor<CommandMessage<?>> commandsWithoutStore() {
        return (unit, chain) -> {
            try {
                return chain.proceed();
            } catch (Exception e) {
                throw StoreAway.caused(e) ? new CommandExecutionException(AWAY, e, new StoreAway.There()) : e;
            }
        };
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    MessageHandlerInterceptor<QueryMessage<?, ?>> queriesWithoutStore() {
        return (unit, chain) -> {
            try {
                return chain.proceed();
            } catch (Exception e) {
                throw StoreAway.caused(e) ? new QueryExecutionException(AWAY, e, new StoreAway.There()) : e;
            }
        };
    }
}
