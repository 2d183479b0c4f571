package uk.waymark.infra.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import uk.waymark.infra.WaymarkApplication;
import uk.waymark.infra.operations.health.ViewProgress;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlServer;
import uk.waymark.infra.platform.store.copies.ViewCopies;
import uk.waymark.infra.platform.store.copies.ViewCopy;
import uk.waymark.infra.platform.store.views.ViewNames;

/**
 * Not part of {@code mvn verify}; run it by its name:
 * {@code mvn test -pl infra -am -Dtest=RebuildBench -Dsurefire.failIfNoSpecifiedTests=false}, with {@code -Devents=} for
 * another number than 200,000.
 *
 * <p>How fast a record is rebuilt into all views that can be. Two peers, in the same run and on the same record, have Axon's
 * stock batch size of 1: the same copy in one segment, and each view reset and replayed by its own processor. Each is given a
 * while, and its rate is taken. Both write as Waymark's views do. Read the ratios; the absolute figures are this machine's, in
 * this minute.
 */
class RebuildBench {

    private static final int EVENTS = Integer.getInteger("events", 200_000);
    private static final Duration PEER_RUNS = Duration.ofSeconds(Integer.getInteger("peer.seconds", 30));

    private static final ConditionFactory PATIENTLY = Awaitility.await()
            .pollInterval(Duration.ofMillis(20))
            .pollInSameThread()
            .atMost(Duration.ofHours(1));

    @TempDir
    Path directory;

    @Test
    void on_the_embedded_store() {
        compare("SQLite", "--waymark.data=" + directory);
    }

    @Test
    @NeedsPostgresql
    void on_postgresql() {
        compare("PostgreSQL", PostgresqlServer.shared().database().arguments());
    }

    private static void compare(String store, String... arguments) {
        int events;
        double rate;
        try (ConfigurableApplicationContext waymark = start(arguments)) {
            processors(waymark).forEach(StreamingEventProcessor::shutDown);
            events = new RecordedSchools(waymark).record(EVENTS);
            rate = rebuilt(waymark, events);
            System.out.printf("%s: %,d events rebuilt into all views at %.0f a second%n", store, events, rate);
            processors(waymark).forEach(StreamingEventProcessor::start);
            // or the peer's start would wait for the view that is not rebuilt
            PATIENTLY.until(() ->
                    waymark.getBean(ViewProgress.class).statuses().stream().allMatch(view -> view.lag() <= 0));
        }
        try (ConfigurableApplicationContext waymark =
                start(with(arguments, "--waymark.view-batch=1", "--waymark.view-segments=1"))) {
            processors(waymark).forEach(StreamingEventProcessor::shutDown);
            report(store, rate, "the same copy with a batch size of 1 in one segment", copied(waymark));
            report(store, rate, "a batch size of 1, and a processor for each view", replayed(waymark));
        }
    }

    private static void report(String store, double rate, String peer, double rateOfPeer) {
        System.out.printf("%s: %s: %.0f a second; %.1f times%n", store, peer, rateOfPeer, rate / rateOfPeer);
    }

    private static double rebuilt(ConfigurableApplicationContext waymark, int events) {
        ViewCopies copies = waymark.getBean(ViewCopies.class);
        Set<String> views = waymark.getBean(ViewNames.class).thatCanBeBuiltAnew();
        List<TrackingToken> head =
                List.of(Objects.requireNonNull(waymark.getBean(EventStore.class).createHeadToken()));
        long began = System.nanoTime();
        try (ViewCopy copy = new ViewCopy(waymark, copies.open(), views)) {
            copy.start();
            PATIENTLY.until(() -> copy.covers(head));
            double seconds = (System.nanoTime() - began) / 1e9;
            copy.stop();
            copies.prepare(views);
            long swap = System.nanoTime();
            copies.swap(views, live -> {});
            System.out.printf("the copy took the views' place in %.0f ms%n", (System.nanoTime() - swap) / 1e6);
            return events / seconds;
        } finally {
            copies.drop();
        }
    }

    private static double copied(ConfigurableApplicationContext waymark) {
        ViewCopies copies = waymark.getBean(ViewCopies.class);
        long began = System.nanoTime();
        try (ViewCopy copy = new ViewCopy(
                waymark, copies.open(), waymark.getBean(ViewNames.class).thatCanBeBuiltAnew())) {
            copy.start();
            return rate(began, copy::position);
        } finally {
            copies.drop();
        }
    }

    /** The views are begun from nothing, each by its own processor; how far all have come on average counts. */
    private static double replayed(ConfigurableApplicationContext waymark) {
        Set<String> views = waymark.getBean(ViewNames.class).thatCanBeBuiltAnew();
        processors(waymark)
                .filter(StreamingEventProcessor::supportsReset)
                .forEach(StreamingEventProcessor::resetTokens);
        processors(waymark).forEach(StreamingEventProcessor::start);
        return rate(System.nanoTime(), () -> (long) waymark.getBean(ViewProgress.class).statuses().stream()
                .filter(status -> views.contains(status.view()))
                .mapToLong(status -> status.position())
                .average()
                .orElseThrow());
    }

    private static double rate(long began, LongSupplier position) {
        PATIENTLY.until(() -> System.nanoTime() - began >= PEER_RUNS.toNanos());
        return position.getAsLong() / ((System.nanoTime() - began) / 1e9);
    }

    private static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplicationBuilder(WaymarkApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments);
    }

    private static String[] with(String[] arguments, String... more) {
        return Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new);
    }

    private static Stream<StreamingEventProcessor> processors(ConfigurableApplicationContext waymark) {
        return waymark.getBean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .map(StreamingEventProcessor.class::cast);
    }
}
