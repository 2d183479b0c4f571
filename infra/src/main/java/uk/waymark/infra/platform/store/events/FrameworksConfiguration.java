package uk.waymark.infra.platform.store.events;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.waymark.kernel.calendar.NationalHalfTerms;
import uk.waymark.kernel.framework.BuiltInFrameworks;
import uk.waymark.kernel.framework.FrameworkCatalogue;

/** The frameworks and half-terms that are published with Waymark. */
@Configuration(proxyBeanMethods = false)
class FrameworksConfiguration {

    @Bean
    FrameworkCatalogue frameworkCatalogue() {
        return new BuiltInFrameworks();
    }

    @Bean
    NationalHalfTerms nationalHalfTerms() {
        return new NationalHalfTerms();
    }
}
