package uk.waymark.infra.platform.clock;

import org.axonframework.eventhandling.GenericEventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of this node, by which events are recorded as well. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    @Bean
    RecordingClock clock() {
        RecordingClock clock = new RecordingClock(MachineClock.inMillis());
        GenericEventMessage.clock = clock;
        return clock;
    }
}
