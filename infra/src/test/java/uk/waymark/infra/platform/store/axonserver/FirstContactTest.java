package uk.waymark.infra.platform.store.axonserver;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.junit.jupiter.api.Test;
import uk.waymark.infra.platform.store.StoreRefused;

class FirstContactTest {

    @Test
    void a_server_that_does_not_answer_is_named_with_what_to_do() throws IOException {
        AxonServerConfiguration settings = AxonServerConfiguration.builder()
                .servers("127.0.0.1:" + closedPort())
                .componentName("test")
                .build();
        AxonServerConnectionManager server = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .routingServers(settings.getServers())
                .build();
        try {
            assertThatExceptionOfType(StoreRefused.class)
                    .isThrownBy(() -> new FirstContact(server, settings.getServers(), Duration.ofMillis(300)).events())
                    .withMessageContaining(settings.getServers())
                    .extracting(StoreRefused::remedy)
                    .asString()
                    .contains("axon.axonserver.servers");
        } finally {
            server.shutdown();
        }
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
