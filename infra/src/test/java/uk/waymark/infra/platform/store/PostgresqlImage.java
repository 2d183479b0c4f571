package uk.waymark.infra.platform.store;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.dockerclient.DockerClientProviderStrategy;
import org.testcontainers.utility.DockerImageName;

/** The image of {@link PostgresqlServer}: the official one, unless {@code WAYMARK_TEST_POSTGRESQL_IMAGE} names another. */
final class PostgresqlImage {

    private static final String NAME =
            Optional.ofNullable(System.getenv("WAYMARK_TEST_POSTGRESQL_IMAGE")).orElse("postgres:17");

    private static final int MINUTES_TO_PULL = 5;

    private static final Logger log = LoggerFactory.getLogger(PostgresqlImage.class);

    private PostgresqlImage() {}

    static DockerImageName name() {
        return DockerImageName.parse(NAME).asCompatibleSubstituteFor("postgres");
    }

    static boolean isHere() {
        return Looked.FOUND;
    }

    private static boolean look() {
        try {
            DockerClient engine = engine();
            return (isLocal(engine) || pull(engine))
                    && DockerClientFactory.instance().isDockerAvailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (RuntimeException e) { // whatever keeps an engine from answering, or it from pulling
            log.info("No PostgreSQL for tests: {}", e.getMessage());
            return false;
        }
    }

    /** Asked before Testcontainers pulls images of its own, which it tries for minutes where there is no network. */
    private static DockerClient engine() {
        return DockerClientProviderStrategy.getFirstValidStrategy(
                        ServiceLoader.load(DockerClientProviderStrategy.class).stream()
                                .map(ServiceLoader.Provider::get)
                                .toList())
                .getDockerClient();
    }

    private static boolean isLocal(DockerClient engine) {
        try {
            engine.inspectImageCmd(NAME).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private static boolean pull(DockerClient engine) throws InterruptedException {
        return engine.pullImageCmd(NAME).start().awaitCompletion(MINUTES_TO_PULL, TimeUnit.MINUTES) && isLocal(engine);
    }

    private static class Looked {
        static final boolean FOUND = look();
    }
}
