package uk.waymark.infra.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import uk.waymark.kernel.access.Role;

/** Every endpoint and every page, asked for by everybody; one that is new has no row, and fails. */
class EndpointMatrixTest extends AccessTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final SampleRequests REQUESTS = new SampleRequests();
    private static final String SIGNED_OUT = "";

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private final Map<String, String> everybody = new LinkedHashMap<>();
    private Map<String, String> known;

    @BeforeEach
    void everybodyIsThere() {
        UUID institution = institution();
        for (Role role : Role.ofInstitutions()) {
            everybody.put(role.name(), employee(institution, role).authorization());
        }
        UUID hub = hub(institution);
        everybody.put("HUB_LEAD", hubLead(hub).authorization());
        everybody.put("NOBODY", employee(institution).authorization());
        everybody.put("OPERATOR", operator());
        everybody.put("FOREIGN", foreigner());
        everybody.put("SIGNED_OUT", SIGNED_OUT);
        known = things(institution, hub);
    }

    @Test
    @Timeout(120)
    void everybody_gets_what_the_table_says() {
        Matrix matrix = new Matrix("endpoints", List.copyOf(everybody.keySet()));
        for (String endpoint : Endpoints.all(mapping)) {
            everybody.values().forEach(who -> matrix.found(endpoint, cell(ask(endpoint, known, who))));
        }
        matrix.isAsExpected();
    }

    @Test
    @Timeout(120)
    void what_is_anothers_is_like_what_does_not_exist() {
        Map<String, String> unknown = unknown(known);
        String foreigner = everybody.get("FOREIGN");
        for (String endpoint : Endpoints.all(mapping)) {
            Answer theirs = ask(endpoint, known, foreigner);
            Answer nobodys = ask(endpoint, unknown, foreigner);
            assertThat(withoutIds(theirs, known)).as(endpoint).isEqualTo(withoutIds(nobodys, unknown));
        }
    }

    private record Answer(int status, String location, String body) {}

    private Answer ask(String endpoint, Map<String, String> values, String who) {
        var request = REQUESTS.request(endpoint, values, path -> {
            var begun = request(path);
            return who.equals(SIGNED_OUT) ? signedOut(path) : begun.setHeader("Authorization", who);
        });
        try {
            HttpResponse<InputStream> response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                boolean endless = response.headers()
                        .firstValue("Content-Type")
                        .filter(type -> type.startsWith("text/event-stream"))
                        .isPresent();
                return new Answer(
                        response.statusCode(),
                        response.headers().firstValue("Location").orElse(""),
                        endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(endpoint, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String cell(Answer answer) {
        return switch (answer.status()) {
            case 401 -> "sign in";
            case 403 -> "no";
            case 404 -> "unknown";
            case 302 -> answer.location().contains("/sign-in") ? "sign in" : "yes";
            case 200, 201, 202, 204, 303, 400, 409, 412, 422 -> "yes";
            default -> Integer.toString(answer.status());
        };
    }

    /** Ids that were asked for are repeated in answers, and each request and form has an id of its own. */
    private static String withoutIds(Answer answer, Map<String, String> values) {
        String all = answer.status() + " " + answer.location() + " " + answer.body();
        for (String value : values.values()) {
            all = value.length() == AccessTest.ID_LENGTH ? all.replace(value, "{id}") : all;
        }
        return all.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "{instant}")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
                .replaceAll("value=\"[\\w-]{40,}\"", "value");
    }
}
