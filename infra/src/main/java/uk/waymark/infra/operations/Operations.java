package uk.waymark.infra.operations;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what operators see into Axon. */
@Configuration(proxyBeanMethods = false)
class Operations {

    @Bean
    ConfigurerModule commandMetersModule(CommandMeters meters) {
        return configurer -> configurer.onInitialize(
                axon -> axon.onStart(() -> axon.commandBus().registerHandlerInterceptor(meters)));
    }
}
