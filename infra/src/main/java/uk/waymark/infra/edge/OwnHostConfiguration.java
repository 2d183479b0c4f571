package uk.waymark.infra.edge;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.header.HeaderWriterFilter;
import uk.waymark.infra.desk.refusal.ProblemWriter;
import uk.waymark.infra.platform.settings.PublicAddress;

/** The configuration by which every security filter chain answers for our own host only. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OwnHostConfiguration {

    @Bean
    Customizer<HttpSecurity> onlyOurs(PublicAddress address, ProblemWriter problems) {
        return http -> http.addFilterAfter(new OwnHost(address, problems), HeaderWriterFilter.class);
    }
}
