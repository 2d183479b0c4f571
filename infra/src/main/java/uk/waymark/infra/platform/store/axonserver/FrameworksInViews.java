package uk.waymark.infra.platform.store.axonserver;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.infra.platform.store.events.FrameworksUnchanged;
import uk.waymark.query.directory.FrameworksInUse;

/**
 * A source of the frameworks in use. Axon Server cannot be asked for all events of a kind, so a view says which frameworks
 * are: once it has caught up, and before anybody is served.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
@ConditionalOnStore(StoreKind.AXON_SERVER)
record FrameworksInViews(FrameworksInUse inUse, FrameworksUnchanged frameworks) implements ApplicationRunner {

    @Override
    public void run(ApplicationArguments arguments) {
        frameworks.check(inUse.all());
    }
}
