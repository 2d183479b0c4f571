package uk.waymark.infra.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.core.io.ClassPathResource;

class BelievedProxiesTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "0:0:0:0:0:0:0:1"})
    void a_proxy_on_this_machine_is_believed(String address) throws IOException {
        assertThat(address).matches(believed());
    }

    /** As Tomcat would: whoever sits in a school's own network could choose where they come from. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "192.168.1.1",
                "172.16.0.1",
                "172.31.255.254",
                "169.254.1.1",
                "100.64.0.1",
                "fd00::1",
                "fe80::1"
            })
    void a_private_network_is_not(String address) throws IOException {
        assertThat(address).doesNotMatch(believed());
    }

    @Test
    void headers_are_not_believed_whoever_sends_them() {
        ServerProperties server = new ServerProperties();
        server.setForwardHeadersStrategy(ForwardHeadersStrategy.FRAMEWORK);

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> EdgeConfiguration.requireBelievedProxies(server))
                .withMessageContaining("native");
    }

    private static Pattern believed() throws IOException {
        Object setting = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .getFirst()
                .getProperty("server.tomcat.remoteip.internal-proxies");
        return Pattern.compile(String.valueOf(setting));
    }
}
