package uk.waymark.infra.store;

import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How events, snapshots and tokens become JSON. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    @Bean
    Jackson3SerializerCustomizer eventJson() {
        return EventJson::customize;
    }
}
