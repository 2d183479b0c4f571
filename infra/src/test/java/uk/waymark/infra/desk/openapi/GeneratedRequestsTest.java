package uk.waymark.infra.desk.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.kernel.access.Role;

/**
 * A test that whatever is sent to any endpoint of the description is done or refused: as a problem, with nothing written.
 * {@code -Dwaymark.generated=10000} asks for more requests, {@code -Dwaymark.seed} for others.
 */
class GeneratedRequestsTest extends ApiTest {

    private static final int REQUESTS = Integer.getInteger("waymark.generated", 250);
    private static final long SEED = Long.getLong("waymark.seed", 20_261_201L);

    private final Random random = new Random(SEED);
    private final Values values = new Values(random);
    private final Map<String, String> known = new HashMap<>();

    private record Operation(String verb, String path, JsonNode json) {}

    @Test
    void whatever_is_sent_is_done_or_refused() {
        JsonNode api = get("/v3/api-docs").is(200).json();
        List<Operation> operations = operations(api);
        values.describe(api);
        for (int each = 0; each < REQUESTS; each++) {
            if (each % 200 == 0) {
                aSchool();
            }
            Operation operation = operations.get(each % operations.size());
            check(each, operation, request(operation));
        }
    }

    private void check(int each, Operation operation, HttpRequest.Builder request) {
        HttpRequest sent = request.build();
        long before = events();
        Reply reply = send(request);
        String what = "request %d, seed %d: %s %s, answered %d %s"
                .formatted(
                        each,
                        SEED,
                        operation.verb(),
                        sent.uri(),
                        reply.status(),
                        reply.response().body());
        if (reply.status() >= 500) {
            fail(what + sent.headers());
        }
        if (reply.status() >= 400) {
            assertThat(events()).as(what).isEqualTo(before);
            assertThat(reply.header("Content-Type")).as(what).startsWith("application/problem+json");
            assertThat(reply.json().path("code").asString()).as(what).isNotBlank();
            assertThat(reply.json().path("detail").asString())
                    .as(what)
                    .isNotBlank()
                    .doesNotContain("java.", "jackson", "uk.waymark", "Exception");
        }
    }

    private void aSchool() {
        UUID institution = institution();
        Account colleague = employee(institution, Role.CAREERS_LEADER).account();
        known.put("institutionId", institution.toString());
        known.put("assessmentId", assessment(institution).toString());
        known.put("actionId", action(institution).toString());
        known.put(
                "personId",
                directory
                        .personOf(colleague.id(), institution)
                        .orElseThrow()
                        .id()
                        .toString());
        known.put(
                "hubId",
                post("/api/hubs", "{\"name\":\"Hub\"}").is(201).id("hubId").toString());
        known.put(
                "reviewId",
                post(
                                "/api/assessments/" + known.get("assessmentId") + "/reviews",
                                "{\"academicYear\":\"2024-25\",\"title\":\"Autumn\"}")
                        .is(201)
                        .id("reviewId")
                        .toString());
        known.put("item", "2.3");
        known.put("frameworkId", SCHOOL);
        known.put("framework", "cimm-school");
        known.put("academicYear", "2024-25");
        known.put("urn", freeUrn());
        known.put("role", Role.SLT.name());
        known.put("view", "history");
        known.put("asAt", "2025-01-31");
        known.put("knownAt", "2025-01-31T12:00:00Z");
        known.put("effectiveOn", "2025-01-31");
        known.put("dryRun", "true");
        known.put("page", "1");
    }

    private static List<Operation> operations(JsonNode api) {
        return api.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(verb ->
                                new Operation(verb.getKey().toUpperCase(Locale.ROOT), path.getKey(), verb.getValue())))
                .toList();
    }

    private HttpRequest.Builder request(Operation operation) {
        String path = operation.path();
        StringBuilder query = new StringBuilder();
        Map<String, String> headers = new HashMap<>();
        for (JsonNode parameter : operation.json().path("parameters")) {
            String name = parameter.path("name").asString();
            switch (parameter.path("in").asString()) {
                case "path" -> path = path.replace("{" + name + "}", Values.encoded(value(name, 5)));
                case "query" -> query(query, name, parameter.path("required").asBoolean());
                default -> header(headers, name);
            }
        }
        if (random.nextInt(20) == 0) {
            query.append('&').append(Values.encoded(values.text())).append("=1");
        }
        headers.put("Accept-Language", values.one("en-GB", "en-US", "de", "ar-EG", "x"));
        if (random.nextInt(10) == 0) {
            headers.put("Accept", values.one("application/json", "*/*", "application/xml", "text/html", "nonsense"));
        }
        HttpRequest.Builder request = request(query.isEmpty() ? path : path + "?" + query.substring(1));
        headers.forEach(request::header);
        return body(request, operation);
    }

    private void query(StringBuilder query, String name, boolean required) {
        int times = random.nextInt(12) == 0 ? 2 : required || random.nextBoolean() ? 1 : 0;
        for (int each = 0; each < times; each++) {
            query.append('&').append(name);
            if (random.nextInt(15) > 0) {
                query.append('=').append(Values.encoded(value(name, 3)));
            }
        }
    }

    private void header(Map<String, String> headers, String name) {
        if (random.nextInt(3) == 0) {
            headers.put(
                    name,
                    values.one("\"1\"", "*", "W/\"2@x\"", "key " + random.nextInt(20), "\"999999999999999999999\""));
        }
    }

    /** Mostly one that is right, so that the rest of a request is looked at too. */
    private String value(String name, int wrongOneIn) {
        String right = known.getOrDefault(name, UUID.randomUUID().toString());
        return random.nextInt(wrongOneIn) == 0 ? values.text() : right;
    }

    private HttpRequest.Builder body(HttpRequest.Builder request, Operation operation) {
        JsonNode content = operation.json().path("requestBody").path("content");
        if (content.isMissingNode() || operation.verb().equals("GET")) {
            return request.method(operation.verb(), BodyPublishers.noBody());
        }
        String type = content.propertyNames().iterator().next();
        String body = type.equals("text/csv")
                ? "Leadership area,Current position,Actions to improve,Next steps summary,By when / who\n2.3,2,%s,%s,HT3 %s\n"
                        .formatted(values.text(), values.text(), values.text())
                : values.body(content.path(type).path("schema"));
        byte[] bytes = body.getBytes(random.nextInt(40) == 0 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return request.header(
                        "Content-Type",
                        random.nextInt(30) == 0
                                ? values.one(
                                        "text/plain", "multipart/form-data", "application/x-www-form-urlencoded", "x")
                                : type)
                .method(operation.verb(), BodyPublishers.ofByteArray(bytes));
    }
}
