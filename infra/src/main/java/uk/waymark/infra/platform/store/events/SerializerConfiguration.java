package uk.waymark.infra.platform.store.events;

import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.kernel.message.EventJson;
import uk.waymark.kernel.message.Upcasters;

/** How events, snapshots and tokens become JSON, and how old revisions of events are read. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    @Bean
    Jackson3SerializerCustomizer eventJson() {
        return EventJson::configure;
    }

    @Bean
    EventUpcaster upcasters() {
        return Upcasters.chain();
    }
}
