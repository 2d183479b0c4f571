package uk.waymark.infra.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.waymark.infra.acceptance.ForkedWaymark;
import uk.waymark.infra.platform.store.NeedsPostgresql;
import uk.waymark.infra.platform.store.PostgresqlDatabase;
import uk.waymark.infra.platform.store.PostgresqlServer;

/**
 * Not part of {@code mvn verify}; run it by its name:
 * {@code mvn test -pl infra -am -Dtest=ParallelWritersBench -Dsurefire.failIfNoSpecifiedTests=false}.
 *
 * <p>Eight clients write over HTTP and wait until every view shows their write. The peer, in the same run and on the same disk,
 * is a bare SQLite file with the same durability and one row per commit, or {@code pgbench} on the same server with as many
 * clients that do so. Read the ratios; the absolute figures are this machine's, in this minute.
 */
class ParallelWritersBench {

    private static final int CLIENTS = 8;
    private static final int WRITES_EACH = 250;
    private static final int WARM_UP_EACH = 50;

    @TempDir
    Path directory;

    @Test
    void eight_clients_write_without_an_error() throws Exception {
        double[] peer = singleRowCommits(directory.resolve("peer.db"));
        report("durable single-row commits, one client, bare SQLite", peer);
        try (ForkedWaymark waymark = ForkedWaymark.start(Files.createDirectory(directory.resolve("data")))) {
            double[] millis = measure(waymark);
            System.out.printf("median / peer's median %.1f%n", median(millis) / median(peer));
        }
    }

    @Test
    @NeedsPostgresql
    void eight_clients_write_to_postgresql() throws Exception {
        PostgresqlDatabase database = PostgresqlServer.shared().database();
        double before = Pgbench.singleRowCommits(PostgresqlServer.shared(), database, CLIENTS);
        try (ForkedWaymark waymark = ForkedWaymark.start(Files.createDirectory(directory.resolve("node")), database)) {
            measure(waymark);
            double perSecond = lastPerSecond;
            double after = Pgbench.singleRowCommits(PostgresqlServer.shared(), database, CLIENTS);
            System.out.printf(
                    "pgbench with as many clients, before and after: %.0f and %.0f single-row commits a second;"
                            + " commands / commits %.3f%n",
                    before, after, perSecond / ((before + after) / 2));
        }
    }

    private double lastPerSecond;

    private double[] measure(ForkedWaymark waymark) throws InterruptedException, ExecutionException {
        String institution = register(waymark);
        writes(waymark, institution, "warm-up", WARM_UP_EACH);
        long began = System.nanoTime();
        double[] millis = writes(waymark, institution, "measured", WRITES_EACH);
        lastPerSecond = millis.length / ((System.nanoTime() - began) / 1e9);
        report(CLIENTS + " clients, durable writes over HTTP, seen in every view", millis);
        System.out.printf(
                "writes per second %.0f; slowest / median %.1f%n",
                lastPerSecond, millis[millis.length - 1] / median(millis));
        return millis;
    }

    private static String register(ForkedWaymark waymark) {
        return waymark.written("POST", "/api/institutions", "register", """
                        {"urn":"999004","name":"Bench School","type":"SCHOOL","roles":["CAREERS_LEADER"]}""")
                .get("institutionId")
                .asString();
    }

    /** Sorted milliseconds of each write. An answer other than 2xx ends the run. */
    private static double[] writes(ForkedWaymark waymark, String institution, String name, int each)
            throws InterruptedException, ExecutionException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Callable<double[]>> work = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> (Callable<double[]>) () -> IntStream.range(0, each)
                            .mapToDouble(number -> write(waymark, institution, name + "-" + client + "-" + number))
                            .toArray())
                    .toList();
            List<double[]> all = new ArrayList<>();
            for (Future<double[]> done : clients.invokeAll(work)) {
                all.add(done.get());
            }
            return all.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
        }
    }

    private static double write(ForkedWaymark waymark, String institution, String key) {
        long began = System.nanoTime();
        waymark.written("POST", "/api/institutions/" + institution + "/actions", key, """
                {"serves":[{"frameworkId":"cimm-school@2024","item":"2.3"}],"description":"%s"}""".formatted(key));
        return (System.nanoTime() - began) / 1e6;
    }

    private static double[] singleRowCommits(Path file) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:sqlite:" + file + "?journal_mode=WAL&synchronous=FULL");
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE peer(id INTEGER PRIMARY KEY, text TEXT)");
            double[] millis = new double[CLIENTS * WRITES_EACH];
            for (int row = 0; row < millis.length; row++) {
                long began = System.nanoTime();
                statement.executeUpdate("INSERT INTO peer(text) VALUES('a row of about the size of an event')");
                millis[row] = (System.nanoTime() - began) / 1e6;
            }
            Arrays.sort(millis);
            return millis;
        }
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static void report(String what, double[] sorted) {
        System.out.printf(
                "%s: %d, median %.2f ms, 99%% %.2f ms, slowest %.2f ms%n",
                what, sorted.length, median(sorted), sorted[sorted.length * 99 / 100], sorted[sorted.length - 1]);
    }
}
