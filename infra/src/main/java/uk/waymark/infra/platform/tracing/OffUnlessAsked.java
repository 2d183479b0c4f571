package uk.waymark.infra.platform.tracing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * A filter that leaves out what makes traces unless they are asked for. Boot's own switch only keeps them at home: spans
 * would still be started, named and ended for every request. Logs are never sent anywhere.
 */
final class OffUnlessAsked implements AutoConfigurationImportFilter, EnvironmentAware {

    /** The property that turns traces on. */
    static final String ASKED = "management.tracing.export.enabled";

    private static final String LOGS = "org.springframework.boot.opentelemetry.autoconfigure.logging.";
    private static final List<String> TRACES = List.of(
            "org.springframework.boot.opentelemetry.",
            "org.springframework.boot.micrometer.tracing.",
            "org.axonframework.springboot.autoconfig.OpenTelemetryAutoConfiguration");

    private boolean asked;

    @Override
    public void setEnvironment(Environment environment) {
        asked = environment.getProperty(ASKED, Boolean.class, false);
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        boolean[] kept = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            String candidate = candidates[i];
            kept[i] = candidate == null || keep(candidate);
        }
        return kept;
    }

    private boolean keep(String configuration) {
        return !configuration.startsWith(LOGS) && (asked || TRACES.stream().noneMatch(configuration::startsWith));
    }
}
