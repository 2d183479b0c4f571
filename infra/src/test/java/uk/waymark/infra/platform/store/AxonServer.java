package uk.waymark.infra.platform.store;

import com.github.dockerjava.api.exception.NotFoundException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.test.server.AxonServerContainer;
import org.testcontainers.DockerClientFactory;

/**
 * A real Axon Server: the one that {@code WAYMARK_TEST_AXONSERVER} names as {@code host:port}, or one in a container where a
 * Docker engine has the image, which is not fetched. There is one for all tests, and it keeps what they write: whoever
 * uses it has streams of their own, and views in a database of their own.
 *
 * @param host where it answers
 * @param port where it answers to the connector
 */
public record AxonServer(String host, int port) {

    private static final String NAMED = System.getenv("WAYMARK_TEST_AXONSERVER");
    private static final String IMAGE = "axoniq/axonserver";

    /** Whether there is one, and a PostgreSQL for what it does not keep. */
    public static boolean canBeHad() {
        return PostgresqlServer.canBeHad() && (NAMED != null || imageIsHere());
    }

    /** The one of this JVM, started when it is first asked for. */
    public static AxonServer shared() {
        return Shared.SERVER;
    }

    /** The same, by another way: through a {@link TcpProxy}. */
    public AxonServer through(TcpProxy proxy) {
        return new AxonServer("127.0.0.1", proxy.port());
    }

    /** The settings of a node that keeps its record there, and everything else in the database. */
    public Map<String, String> settings(PostgresqlDatabase database) {
        Map<String, String> settings = new HashMap<>(database.settings());
        settings.put("waymark.store", "axon-server");
        settings.put("axon.axonserver.servers", host + ":" + port);
        return settings;
    }

    /** {@link #settings} as arguments of a command line. */
    public String[] arguments(PostgresqlDatabase database, String... more) {
        return Stream.concat(
                        settings(database).entrySet().stream()
                                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    private static boolean imageIsHere() {
        try {
            DockerClientFactory.instance().client().inspectImageCmd(IMAGE).exec();
            return true;
        } catch (NotFoundException | IllegalStateException e) { // there is an engine without it, or none
            return false;
        }
    }

    private static AxonServer start() {
        if (NAMED != null) {
            String[] parts = NAMED.split(":", 2);
            return new AxonServer(parts[0], Integer.parseInt(parts[1]));
        }
        AxonServerContainer container = new AxonServerContainer(IMAGE);
        container.start();
        return new AxonServer(container.getHost(), container.getGrpcPort());
    }

    private static class Shared {
        static final AxonServer SERVER = start();
    }
}
