package uk.waymark.infra.desk.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.ApplicationAvailabilityBean;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.json.ProblemDetailJacksonMixin;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StartingFilterTest {

    private final ApplicationAvailabilityBean availability = new ApplicationAvailabilityBean();
    private final StartingFilter filter = new StartingFilter(
            availability,
            JsonMapper.builder()
                    .addMixIn(ProblemDetail.class, ProblemDetailJacksonMixin.class) // as Spring's own has it
                    .build());

    @Test
    void programs_get_a_problem_as_complete_as_any_other() throws Exception {
        JsonNode starting =
                JsonMapper.shared().readTree(answer("POST", "/api/institutions").getContentAsString());

        assertThat(starting.path("code").asString()).isEqualTo("STARTING");
        assertThat(starting.path("type").asString()).isEqualTo("urn:waymark:problem:starting");
        assertThat(starting.path("instance").asString()).isEqualTo("/api/institutions");
        assertThat(starting.has("field") && starting.has("allowed")).isTrue();

        change(ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(answer("GET", "/api/institutions").getStatus()).isEqualTo(200);
        change(ReadinessState.REFUSING_TRAFFIC);
        assertThat(answer("GET", "/api/institutions").getContentAsString()).contains("\"STOPPING\"");
    }

    @Test
    void a_page_asks_again_by_itself_and_a_form_that_was_sent_stays_in_the_browser() throws Exception {
        assertThat(answer("GET", "/").getHeader("Refresh")).isEqualTo("2");
        assertThat(answer("POST", "/operations/backups").getHeader("Refresh")).isNull();
        assertThat(answer("POST", "/operations/backups").getHeader("Retry-After"))
                .isEqualTo("2");
    }

    private void change(ReadinessState state) {
        availability.onApplicationEvent(new AvailabilityChangeEvent<>(this, state));
    }

    private MockHttpServletResponse answer(String method, String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(new MockHttpServletRequest(method, path), response, new MockFilterChain());
        return response;
    }
}
