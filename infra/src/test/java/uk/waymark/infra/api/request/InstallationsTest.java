package uk.waymark.infra.api.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import uk.waymark.infra.store.RunningWaymark;

class InstallationsTest {

    private static final String SAME_ACTOR = "--waymark.actor.id=00000000-0000-0000-0000-0000000000aa";

    @BeforeEach
    void aKeyedRegistration() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/institutions");
        request.addHeader(IdempotencyKey.HEADER, "first-school");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/institutions");
        request.setAttribute(CorrelationFilter.ATTRIBUTE, UUID.randomUUID());
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void noRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void the_same_key_makes_another_institution_in_another_installation(@TempDir Path here, @TempDir Path there) {
        UUID first = institutionIn(here);

        assertThat(institutionIn(here)).isEqualTo(first);
        assertThat(institutionIn(there)).isNotEqualTo(first);
    }

    private static UUID institutionIn(Path directory) {
        try (RunningWaymark waymark = RunningWaymark.in(directory, SAME_ACTOR)) {
            return waymark.bean(Writes.class).toNewInstitution(OnDay.or(null)).institutionId();
        }
    }
}
