package uk.waymark.infra.edge;

import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * The configuration of how long the container waits for whom. Its threads are bounded ones of the system: SQLite's
 * driver would hold on to the few that carry virtual ones (JDK 21), and a password that is checked would not let go of
 * one either.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SlowConfiguration {

    /** Of parts of a body that Waymark has no use for, and that would be waited for out of the valve's sight. */
    private static final int SHORT = 64;

    /** One address keeps no more than a fifth of the threads waiting, and all of them no more than half. */
    private static final int FIFTH = 5;

    private static final int HALF = 2;

    /** Last, as the valve has to know whom a proxy speaks for. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowBodies(TomcatServerProperties container) {
        return server -> {
            int threads = container.getThreads().getMax();
            server.addEngineValves(new SlowBodiesValve(new BodyWaits(threads / FIFTH, threads / HALF)));
            server.addContextValves(new LateBodyValve());
            server.addConnectorCustomizers(connector -> {
                if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
                    http.setMaxExtensionSize(SHORT);
                    http.setMaxTrailerSize(SHORT);
                }
            });
        };
    }
}
