package uk.waymark.infra.store;

import java.util.Optional;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import uk.waymark.kernel.assessment.event.AssessmentOpened;
import uk.waymark.kernel.framework.Framework;
import uk.waymark.kernel.framework.FrameworkCatalogue;

/** Stops the start if the words of a framework that is in use are no longer those that institutions have answered. */
@Component
class FrameworksUnchanged implements SmartInitializingSingleton {

    /** The type is spelt out, or SQLite would not use the index of these events. */
    private static final String IN_USE = """
            SELECT DISTINCT json_extract(CAST(payload AS TEXT), '$.frameworkId') AS id,
                            json_extract(CAST(payload AS TEXT), '$.frameworkDigest') AS digest
            FROM DomainEventEntry WHERE payloadType = '%s'""".formatted(AssessmentOpened.class.getName());

    private final JdbcClient events;
    private final FrameworkCatalogue catalogue;

    FrameworksUnchanged(@Qualifier("events") SqliteDatabase events, FrameworkCatalogue catalogue) {
        this.events = JdbcClient.create(events);
        this.catalogue = catalogue;
    }

    @Override
    public void afterSingletonsInstantiated() {
        events.sql(IN_USE)
                .query((row, number) -> new InUse(row.getString("id"), row.getString("digest")))
                .list()
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
