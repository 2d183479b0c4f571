package uk.waymark.infra.account.signin;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** The configuration of which requests are refused before anything looks at them. */
@Configuration(proxyBeanMethods = false)
class Firewall {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

    /**
     * As strict as it comes, but for names of parameters: JSON that is sent as a form is told so, politely. A sign that
     * needs no encoding (RFC 3986, 2.3) may have none: an address that can be written in one way only can be compared.
     */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterNames(name -> true);
        UNRESERVED.chars().forEach(sign -> {
            firewall.getEncodedUrlBlocklist().add("%%%02x".formatted(sign));
            firewall.getEncodedUrlBlocklist().add("%%%02X".formatted(sign));
        });
        return firewall;
    }
}
