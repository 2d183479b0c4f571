package uk.waymark.infra.desk.refusal;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** A customiser that has Tomcat's own refusals answered in our words. */
@Component
record TomcatRefusals(JsonMapper json) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    /** More than any browser sends, so that a long Accept-Language is no fault. */
    private static final int LANGUAGES = 1_000;

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addConnectorCustomizers(connector -> connector.setMaxLocaleCount(LANGUAGES));
        server.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new UnreadableRequests(json)));
    }
}
