package uk.waymark.infra.platform.store.events;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.store.ConditionalOnStore;
import uk.waymark.infra.platform.store.Database;
import uk.waymark.infra.platform.store.StoreKind;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.query.directory.FrameworkInUse;

/** Where the record is in tables, it says itself which frameworks are in use. */
@Component
@ConditionalOnStore({StoreKind.EMBEDDED, StoreKind.POSTGRESQL})
class FrameworksOnRecord implements SmartInitializingSingleton {

    /** The type is spelt out, or SQLite would not use the index of these events. */
    private static final String OPENED =
            "SELECT payload FROM DomainEventEntry WHERE payloadType = '%s'".formatted(AssessmentOpened.class.getName());

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient events;
    private final FrameworksUnchanged frameworks;

    FrameworksOnRecord(@Qualifier("events") Database events, FrameworksUnchanged frameworks) {
        this.events = JdbcClient.create(events);
        this.frameworks = frameworks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        frameworks.check(events.sql(OPENED).query(byte[].class).list().stream()
                .map(payload -> JSON.readTree(new String(payload, StandardCharsets.UTF_8)))
                .map(FrameworksOnRecord::inUse)
                .collect(Collectors.toSet()));
    }

    private static FrameworkInUse inUse(JsonNode opened) {
        return new FrameworkInUse(
                opened.path("frameworkId").asString(),
                opened.path("frameworkDigest").asString());
    }
}
