package uk.waymark.infra.platform.store.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class AxonServerChoiceTest {

    @Test
    void the_connector_is_used_where_the_store_is_chosen_and_nowhere_else() {
        assertThat(enabled(new MockEnvironment().withProperty("waymark.store", "axon-server")))
                .isEqualTo("true");
        assertThat(enabled(new MockEnvironment().withProperty("waymark.store", "postgresql")))
                .isEqualTo("false");
        assertThat(enabled(new MockEnvironment())).isEqualTo("false");
    }

    @Test
    void nobody_can_set_two_switches_against_each_other() {
        assertThat(enabled(new MockEnvironment().withProperty("axon.axonserver.enabled", "true")))
                .isEqualTo("false");
    }

    private static String enabled(MockEnvironment environment) {
        new AxonServerChoice().postProcessEnvironment(environment, new SpringApplication());
        return environment.getRequiredProperty("axon.axonserver.enabled");
    }
}
