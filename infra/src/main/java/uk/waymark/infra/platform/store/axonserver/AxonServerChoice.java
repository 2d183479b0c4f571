package uk.waymark.infra.platform.store.axonserver;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import uk.waymark.infra.platform.store.StoreKind;

/**
 * A post-processor that switches Axon's connector on or off as {@code waymark.store} says, so that nobody has to set two
 * switches.
 */
class AxonServerChoice implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        boolean chosen = Binder.get(environment)
                        .bind(StoreKind.PROPERTY, StoreKind.class)
                        .orElse(StoreKind.EMBEDDED)
                == StoreKind.AXON_SERVER;
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("waymark.store", Map.of("axon.axonserver.enabled", chosen)));
    }
}
