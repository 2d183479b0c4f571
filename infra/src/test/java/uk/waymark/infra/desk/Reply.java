package uk.waymark.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the API, as a client sees it. */
public record Reply(int status, HttpResponse<String> response) {

    private static final JsonMapper JSON = JsonMapper.shared();

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public String etag() {
        return header("ETag");
    }

    public UUID id(String name) {
        return UUID.fromString(json().path(name).asString());
    }

    public Reply is(int expected) {
        assertThat(status).as(response.body()).isEqualTo(expected);
        return this;
    }

    /** A whole problem: RFC 9457's members and ours. */
    public Reply isProblem(int expected, String code, String field) {
        is(expected);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("type").asString()).startsWith("urn:waymark:problem:");
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("status").asInt()).isEqualTo(expected);
        assertThat(problem.path("detail").asString())
                .isNotBlank()
                .doesNotContain("uk.waymark", "tools.jackson", "java.");
        assertThat(problem.path("instance").asString())
                .isEqualTo(response.request().uri().getRawPath());
        assertThat(problem.path("code").asString()).isEqualTo(code);
        assertThat(problem.path("field").isNull() ? null : problem.path("field").asString())
                .as(response.body())
                .isEqualTo(field);
        assertThat(problem.path("allowed").isArray()).isTrue();
        assertThat(problem.path("errors").path(0).path("field").asString(null))
                .as("the first of the fields that are wrong")
                .isEqualTo(field);
        return this;
    }

    public List<String> allowed() {
        return json().path("allowed").valueStream().map(JsonNode::asString).toList();
    }
}
