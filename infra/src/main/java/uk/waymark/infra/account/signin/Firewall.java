package uk.waymark.infra.account.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The configuration of which requests are refused before anything looks at them. */
@Configuration(proxyBeanMethods = false)
class Firewall {

    /** As strict as it comes, but for names of parameters: JSON that is sent as a form is told so, politely. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> true);
        return firewall;
    }
}
