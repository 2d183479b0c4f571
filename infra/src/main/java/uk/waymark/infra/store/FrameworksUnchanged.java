package uk.waymark.infra.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;

/** Stops the start if the words of a framework that is in use are no longer those that institutions have answered. */
@Component
class FrameworksUnchanged implements SmartInitializingSingleton {

    /** The type is spelt out, or SQLite would not use the index of these events. */
    private static final String OPENED =
            "SELECT payload FROM DomainEventEntry WHERE payloadType = '%s'".formatted(AssessmentOpened.class.getName());

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient events;
    private final FrameworkCatalogue catalogue;

    FrameworksUnchanged(@Qualifier("events") Database events, FrameworkCatalogue catalogue) {
        this.events = JdbcClient.create(events);
        this.catalogue = catalogue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        events.sql(OPENED).query(byte[].class).list().stream()
                .map(payload -> JSON.readTree(new String(payload, StandardCharsets.UTF_8)))
                .map(opened -> new InUse(
                        opened.path("frameworkId").asString(),
                        opened.path("frameworkDigest").asString()))
                .distinct()
                .forEach(this::check);
    }

    private void check(InUse inUse) {
        Optional<Framework> builtIn = catalogue.framework(inUse.id());
        if (builtIn.isEmpty()) {
            throw refused("Assessments use the framework %s, which this version of Waymark does not have.", inUse);
        }
        if (!builtIn.get().digest().equals(inUse.digest())) {
            throw refused(
                    "The words of the framework %s are no longer those that assessments were opened with.", inUse);
        }
    }

    private static StoreRefused refused(String why, InUse inUse) {
        return new StoreRefused(
                why.formatted(inUse.id()),
                "Start the version of Waymark that has its file with the SHA-256 digest %s.".formatted(inUse.digest()),
                null);
    }

    private record InUse(String id, String digest) {}
}
