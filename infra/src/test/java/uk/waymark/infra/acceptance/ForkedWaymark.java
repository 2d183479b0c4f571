package uk.waymark.infra.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.WaymarkApplication;
import uk.waymark.infra.platform.store.PostgresqlDatabase;

/**
 * Waymark as a process of its own, so that it can be killed as a power cut would. As in containers, health and metrics
 * are on a port of their own.
 */
public final class ForkedWaymark implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Process process;
    private final int port;
    private final int operatorsPort;
    private final Installation installation;
    private volatile String token;

    private ForkedWaymark(Process process, int port, int operatorsPort, Installation installation, String token) {
        this.process = process;
        this.port = port;
        this.operatorsPort = operatorsPort;
        this.installation = installation;
        this.token = token;
    }

    /** Starts on the data directory and returns when it is ready to answer. */
    public static ForkedWaymark start(Path data, String... arguments) {
        return start(Installation.in(data), JavaOptions.usual(), arguments);
    }

    /** The same, with as much memory as {@code -Xmx} says. */
    public static ForkedWaymark startWithHeap(Path data, String heap, String... arguments) {
        return start(Installation.in(data), JavaOptions.withHeap(heap), arguments);
    }

    /** In front of PostgreSQL; the directory is for logs. */
    public static ForkedWaymark start(Path directory, PostgresqlDatabase database, String... arguments) {
        return start(Installation.in(directory, database), JavaOptions.usual(), arguments);
    }

    /** A node of the installation. */
    static ForkedWaymark start(Installation installation, JavaOptions java, String... arguments) {
        return start(installation, installation.operatorsToken(), java, arguments);
    }

    /** The same, asked for everything by whoever has the token. */
    static ForkedWaymark start(Installation installation, String token, JavaOptions java, String... arguments) {
        int port = freePort();
        int operatorsPort = freePort();
        List<String> command = new ArrayList<>(java.command());
        command.addAll(List.of(
                WaymarkApplication.class.getName(),
                "--waymark.limits.account.at-once=1000000", // writers here never rest
                "--server.port=" + port,
                "--management.server.port=" + operatorsPort,
                "--management.server.address=127.0.0.1"));
        command.addAll(installation.settings());
        command.addAll(List.of(arguments));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(installation.log().toFile()))
                    .start();
            return new ForkedWaymark(process, port, operatorsPort, installation, token).whenReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on everything is asked for by whoever has this e-mail address. */
    public void actAs(String email) {
        token = installation.token(accounts -> accounts.byEmail(email).orElseThrow());
    }

    private ForkedWaymark whenReady() {
        try {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(200))
                    .until(this::ready);
            return this;
        } catch (RuntimeException late) {
            kill();
            throw late;
        }
    }

    private boolean ready() {
        if (!process.isAlive()) {
            throw new IllegalStateException("Waymark ended with " + process.exitValue() + " instead of starting");
        }
        try {
            return get("/actuator/health/readiness").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)).GET());
    }

    public JsonNode json(String path) {
        HttpResponse<String> response = get(path);
        if (response.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    public HttpResponse<String> write(String method, String path, String key, String body) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** As {@link #write}, for requests that must succeed. */
    public JsonNode written(String method, String path, String key, String body) {
        HttpResponse<String> response = write(method, path, key, body);
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + response.statusCode() + ": " + response.body());
        }
        return JSON.readTree(response.body());
    }

    /** Begins a request of whoever it acts for, to be sent by other means. */
    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            request.header("Authorization", "Bearer " + token);
            return http.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Where pages are. */
    public int port() {
        return port;
    }

    /** What requests of whoever it acts for say of them. */
    public String authorization() {
        return "Bearer " + token;
    }

    /** What it has written to its console. */
    public String log() throws IOException {
        return Files.readString(installation.log());
    }

    private URI uri(String path) {
        int at = path.startsWith("/actuator/") ? operatorsPort : port;
        return URI.create("http://127.0.0.1:" + at + path);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** {@code kill}: asks it to stop, and does not wait until it has. */
    CompletableFuture<Process> terminate() {
        process.destroy();
        return process.onExit();
    }

    /** Stops it politely. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
