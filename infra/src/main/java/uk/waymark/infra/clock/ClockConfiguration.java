package uk.waymark.infra.clock;

import java.time.Clock;
import java.time.ZoneOffset;
import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** Milliseconds, because that is what the event store keeps of an instant. */
    @Bean
    RecordingClock clock() {
        RecordingClock clock = new RecordingClock(Clock.tickMillis(ZoneOffset.UTC));
        GenericEventMessage.clock = clock;
        return clock;
    }
}
