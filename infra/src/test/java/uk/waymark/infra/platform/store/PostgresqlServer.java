package uk.waymark.infra.platform.store;

import com.github.dockerjava.api.DockerClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.Container.ExecResult;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * A real PostgreSQL in a container. {@link #shared} is one for all tests of a JVM, with a fresh {@link #database} for
 * whoever asks; {@link #ofOnesOwn} is for tests that do it harm: its port and its data stay the same when it is killed and
 * started again. It writes to its disk as durably as one in production does.
 */
public final class PostgresqlServer implements AutoCloseable {

    private static final int PORT = PostgreSQLContainer.POSTGRESQL_PORT;
    private static final String SUPERUSER = "waymark";
    private static final String PASSWORD = "not a secret";
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration STARTS_WITHIN = Duration.ofMinutes(3); // on a machine that others use as well

    private static final AtomicInteger databases = new AtomicInteger();

    private final PostgreSQLContainer container;

    private PostgresqlServer(PostgreSQLContainer container) {
        this.container = container;
    }

    /** Whether a Docker engine answers that has the image, or gets it. Asked once in a JVM. */
    public static boolean canBeHad() {
        return PostgresqlImage.isHere();
    }

    /** The one of this JVM, started when it is first asked for, and gone with the JVM. Not to be harmed. */
    public static PostgresqlServer shared() {
        return Shared.SERVER;
    }

    /** Another one, to be closed. */
    public static PostgresqlServer ofOnesOwn() {
        PostgreSQLContainer container = new PostgreSQLContainer(PostgresqlImage.name())
                .withUsername(SUPERUSER)
                .withPassword(PASSWORD)
                // each connection that proved itself by SCRAM would cost 4,096 rounds of a digest
                .withEnv("POSTGRES_HOST_AUTH_METHOD", "md5")
                .withEnv("POSTGRES_INITDB_ARGS", "--auth-host=md5")
                .withStartupTimeout(STARTS_WITHIN)
                .withCommand(
                        "postgres",
                        "-c",
                        "max_connections=300"); // the other setting of Testcontainers' own is fsync=off
        container.setPortBindings(
                List.of(address() + ":" + freePort() + ":" + PORT)); // a port by chance changes at each start
        container.start();
        return new PostgresqlServer(container);
    }

    /** An empty database that nobody else uses. */
    public PostgresqlDatabase database() {
        String name = "test" + databases.incrementAndGet();
        execute("CREATE DATABASE " + name);
        return new PostgresqlDatabase(host(), port(), name, SUPERUSER, PASSWORD);
    }

    /** The same database, for a role that owns it and may do nothing else. */
    public PostgresqlDatabase asItsOwner(PostgresqlDatabase database) {
        String owner = "owner_of_" + database.name();
        execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(owner, PASSWORD));
        execute("ALTER DATABASE %s OWNER TO %s".formatted(database.name(), owner));
        return new PostgresqlDatabase(database.host(), database.port(), database.name(), owner, PASSWORD);
    }

    public String host() {
        return container.getHost();
    }

    public int port() {
        return container.getMappedPort(PORT);
    }

    /** What a shell on the server's machine prints. */
    public String shell(String script) {
        try {
            ExecResult result = container.execInContainer("sh", "-c", script);
            if (result.getExitCode() != 0) {
                throw new IllegalStateException(result.getStderr());
            }
            return result.getStdout();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As {@code kill -9} of every process of the server at once. */
    public void kill() {
        engine().killContainerCmd(container.getContainerId()).exec();
    }

    /** Stops the server as an operator does, who lets it finish what it is at. */
    public void stop() {
        engine().stopContainerCmd(container.getContainerId()).exec();
    }

    /** After {@link #kill} or {@link #stop}: with the data that was there. Comes back when connections are accepted. */
    public void startAgain() {
        engine().startContainerCmd(container.getContainerId()).exec();
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptionsInstanceOf(DataAccessException.class)
                .untilAsserted(() -> execute("SET application_name = 'are you there'"));
    }

    /** Connections stay open and nobody answers on them, until {@link #goOn}. */
    public void freeze() {
        engine().pauseContainerCmd(container.getContainerId()).exec();
    }

    public void goOn() {
        engine().unpauseContainerCmd(container.getContainerId()).exec();
    }

    @Override
    public void close() {
        container.stop();
    }

    private void execute(String sql) {
        JdbcClient.create(new DriverManagerDataSource(container.getJdbcUrl(), SUPERUSER, PASSWORD))
                .sql(sql)
                .update();
    }

    private DockerClient engine() {
        return container.getDockerClient();
    }

    /**
     * Where Testcontainers looks for what it started: this machine's loopback, or the engine's bridge when it takes this
     * machine for a container itself. Published there and nowhere else.
     */
    private static String address() {
        try {
            return InetAddress.getByName(DockerClientFactory.instance().dockerHostIpAddress())
                    .getHostAddress();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException("no free port", e);
        }
    }

    private static class Shared {
        static final PostgresqlServer SERVER = ofOnesOwn();
    }
}
