package uk.waymark.infra.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.WaymarkApplication;
import uk.waymark.infra.frame.BrowserClient;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;
import uk.waymark.infra.platform.people.account.ApiTokens;
import uk.waymark.infra.platform.store.Database;

/** The real application on a directory that outlives it, used through its API by several people. */
final class School implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ConfigurableApplicationContext context;

    private School(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static School in(Path data) {
        return with("--waymark.data=" + data);
    }

    static School with(String... arguments) {
        return new School(SpringApplication.run(
                WaymarkApplication.class,
                Stream.concat(
                                Stream.of(
                                        "--server.port=0",
                                        "--waymark.limits.account.at-once=1000000", // tests never rest
                                        "--waymark.limits.address.at-once=1000000"),
                                Stream.of(arguments))
                        .toArray(String[]::new)));
    }

    /** An answer of the API, or a page. */
    record Answer(int status, String body, HttpHeaders headers) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String id(String name) {
            return json().path(name).asString();
        }
    }

    Account account(String email, String name, String initials, boolean operator) {
        return bean(Accounts.class).create(email, name, initials, operator);
    }

    String token(Account account) {
        return bean(ApiTokens.class).issue(account.id(), "test", false, null, Duration.ofHours(1));
    }

    Answer get(String token, String path) {
        return send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer " + token));
    }

    Answer post(String token, String path, String body) {
        Answer answer = send(token, "POST", path, body);
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(path + " answered " + answer);
        }
        return answer;
    }

    /** Whatever the answer is. Headers are names and values in turn. */
    Answer send(String token, String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Somebody's browser, signed out. */
    BrowserClient browser() {
        return new BrowserClient(port());
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    JdbcClient people() {
        return JdbcClient.create(context.getBean("people", Database.class));
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
