package uk.waymark.infra.platform.store.views;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.interceptors.TransactionManagingInterceptor;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** How views are read. */
@Configuration(proxyBeanMethods = false)
class QueriesConfiguration {

    /** Every query is answered from one state of the views, by a reader. */
    @Bean
    SmartInitializingSingleton queriesReadOneState(
            QueryBus queries, @Qualifier("viewsTransactions") PlatformTransactionManager viewsTransactions) {
        DefaultTransactionDefinition readOnly = new DefaultTransactionDefinition();
        readOnly.setReadOnly(true);
        TransactionManager reading = new SpringTransactionManager(viewsTransactions, readOnly);
        return () -> queries.registerHandlerInterceptor(new TransactionManagingInterceptor<>(reading));
    }
}
