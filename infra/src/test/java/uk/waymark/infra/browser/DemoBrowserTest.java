package uk.waymark.infra.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.convention.TestBean;
import uk.waymark.infra.platform.clock.RecordingClock;
import uk.waymark.infra.platform.people.account.ApiTokens;

/** The demonstration in a real browser, on a day that stays the same. */
@Isolated("sets the clock that Axon has for all")
@ActiveProfiles("demo")
@DirtiesContext
public abstract class DemoBrowserTest extends BrowserTest {

    private static final Clock BEFORE = GenericEventMessage.clock;

    @Autowired
    ApiTokens keys;

    private @Nullable String key;

    @TestBean(name = "clock")
    RecordingClock clock;

    static RecordingClock clock() {
        RecordingClock clock = new RecordingClock(Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC));
        GenericEventMessage.clock = clock;
        return clock;
    }

    /** Axon has one clock for all. */
    @AfterAll
    static void giveTheClockBack() {
        GenericEventMessage.clock = BEFORE;
    }

    /** Of the demonstration's careers leader. */
    @Override
    protected String authorization() {
        if (key == null) {
            key = keys.issue(
                    accounts.byEmail("leader@demo.example").orElseThrow().id(),
                    "test",
                    false,
                    null,
                    Duration.ofHours(1));
        }
        return "Bearer " + key;
    }

    /** The demonstration's special school. */
    protected String demoSchool() {
        return "/institutions/" + get("/api/institutions?urn=999001").id("institutionId");
    }

    /** Its assessment. */
    protected String demoAssessment() {
        return "/assessments/"
                + get("/api/institutions?urn=999001")
                        .json()
                        .path("assessments")
                        .path(0)
                        .path("assessmentId")
                        .asString();
    }
}
