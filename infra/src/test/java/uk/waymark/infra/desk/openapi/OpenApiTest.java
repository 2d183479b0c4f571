package uk.waymark.infra.desk.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.desk.ApiTest;
import uk.waymark.infra.desk.Reply;
import uk.waymark.infra.desk.request.ApiJson;

/** A test that the published description says what the application does. */
class OpenApiTest extends ApiTest {

    private static final List<String> WRITING = List.of("post", "put", "delete", "patch");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private JsonNode api;

    @BeforeEach
    void read() {
        api = get("/v3/api-docs").is(200).json();
    }

    @Test
    void it_is_openapi_3_1() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.path("info").path("title").asString()).isEqualTo("Waymark");
    }

    @Test
    void every_endpoint_is_documented_and_nothing_else() {
        TreeSet<String> handled = new TreeSet<>();
        mappings.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("uk.waymark.infra")) {
                mapping.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/"))
                        .forEach(path -> mapping.getMethodsCondition()
                                .getMethods()
                                .forEach(verb -> handled.add(verb + " " + path)));
            }
        });
        assertThat(operations().map(Operation::name)).containsExactlyInAnyOrderElementsOf(handled);
        assertThat(handled).hasSizeGreaterThan(40);
    }

    /** What is not put on record heeds no key: the same request once more does the same once more. */
    private static boolean isOffTheRecord(Operation operation) {
        return operation.name().contains("/api/operations/")
                || operation.name().endsWith("/invitation")
                || operation.name().endsWith("/new-password");
    }

    @Test
    void every_write_documents_how_to_repeat_it_and_how_it_is_refused() {
        operations().filter(operation -> WRITING.contains(operation.verb())).forEach(operation -> {
            JsonNode json = operation.json();
            List<String> headers = json.path("parameters").findValuesAsString("name");
            if (isOffTheRecord(operation)) {
                assertThat(headers).as(operation.name()).doesNotContain("Idempotency-Key", "If-Match");
            } else {
                assertThat(headers).as(operation.name()).contains("Idempotency-Key", "If-Match");
            }
            for (String status :
                    List.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "429", "500", "503")) {
                assertThat(json.path("responses")
                                .path(status)
                                .path("content")
                                .path("application/problem+json")
                                .path("schema")
                                .path("$ref")
                                .asString())
                        .as(operation.name() + " " + status)
                        .isEqualTo("#/components/schemas/Problem");
            }
        });
        assertThat(api.path("components")
                        .path("schemas")
                        .path("Problem")
                        .path("properties")
                        .propertyNames())
                .contains("type", "title", "status", "detail", "instance", "code", "field", "allowed");
    }

    @Test
    void programs_are_told_to_bring_a_token() {
        JsonNode scheme = api.path("components").path("securitySchemes").path("token");

        assertThat(scheme.path("type").asString()).isEqualTo("http");
        assertThat(scheme.path("scheme").asString()).isEqualTo("bearer");
        assertThat(api.path("security").path(0).propertyNames()).containsExactly("token");
    }

    @Test
    void every_operation_says_what_it_does() {
        operations().forEach(operation -> {
            assertThat(operation.json().path("summary").asString())
                    .as(operation.name())
                    .isNotBlank();
            assertThat(operation.json().path("responses").propertyNames())
                    .as(operation.name())
                    .contains("400", "401", "403", "404", "429");
        });
    }

    @Test
    void every_example_is_a_body_that_is_taken() {
        JsonMapper json = ApiJson.builder().build();
        List<Class<?>> bodies = new ArrayList<>();
        mappings.getHandlerMethods().values().stream()
                .filter(method -> method.getBeanType().getPackageName().startsWith("uk.waymark.infra"))
                .flatMap(method -> java.util.Arrays.stream(method.getMethodParameters()))
                .filter(parameter -> parameter.hasParameterAnnotation(RequestBody.class))
                .map(MethodParameter::getParameterType)
                .filter(Class::isRecord)
                .distinct()
                .forEach(bodies::add);
        assertThat(bodies).hasSizeGreaterThan(15).allSatisfy(body -> {
            Schema schema = body.getAnnotation(Schema.class);
            assertThat(schema).as(body.getSimpleName()).isNotNull();
            assertThat(json.readValue(schema.example(), body)).isNotNull();
        });
    }

    @Test
    void the_examples_are_published() {
        JsonNode schemas = api.path("components").path("schemas");
        assertThat(schemas.path("TargetRequest")
                        .path("example")
                        .path("due")
                        .path("from")
                        .asString())
                .isEqualTo("HT3");
        assertThat(schemas.path("ResponseRequest")
                        .path("example")
                        .path("answer")
                        .path("level")
                        .asInt())
                .isEqualTo(2);
        assertThat(schemas.path("ResponseRequest")
                        .path("properties")
                        .path("answer")
                        .path("oneOf")
                        .size())
                .isEqualTo(6);
    }

    @Test
    void the_page_asks_nobody_outside() {
        Reply page = get("/swagger-ui/index.html").is(200);
        String initializer =
                get("/swagger-ui/swagger-initializer.js").is(200).response().body();
        assertThat(page.response().body() + initializer).doesNotContain("https://", "http://");
        assertThat(get("/v3/api-docs/swagger-config")
                        .is(200)
                        .json()
                        .path("validatorUrl")
                        .asString())
                .isIn("none", "");
        assertThat(get("/swagger-ui.html").status()).isIn(200, 302);
    }

    private record Operation(String verb, String path, JsonNode json) {
        String name() {
            return verb.toUpperCase(java.util.Locale.ROOT) + " " + path;
        }
    }

    private java.util.stream.Stream<Operation> operations() {
        return api.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(verb -> new Operation(verb.getKey(), path.getKey(), verb.getValue())));
    }
}
