package uk.waymark.infra.store;

import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.MapperFeature;
import uk.waymark.kernel.message.EventJson;
import uk.waymark.kernel.message.Upcasters;

/** How events, snapshots and tokens become JSON, and how old revisions of events are read. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    /** Collections of aggregates are final; a snapshot that could not fill them again would not open. */
    @Bean
    Jackson3SerializerCustomizer eventJson() {
        return json -> {
            EventJson.configure(json);
            json.enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS);
        };
    }

    @Bean
    EventUpcaster upcasters() {
        return Upcasters.chain();
    }
}
