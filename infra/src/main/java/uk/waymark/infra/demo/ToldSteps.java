package uk.waymark.infra.demo;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.platform.people.directory.LabelFitsSeveralPeople;
import uk.waymark.infra.platform.record.RecordAccess;
import uk.waymark.infra.platform.record.RecordReader;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.kernel.message.Provenance;
import uk.waymark.kernel.refusal.CommandRefused;

/**
 * The steps of the demonstration that are on record, by their keys. A stream remembers only the last of its requests, so after
 * people have worked in it the record itself is asked.
 */
@Component
@Profile("demo")
class ToldSteps {

    private static final Logger LOG = LoggerFactory.getLogger(ToldSteps.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private final RecordAccess record;
    private @Nullable Set<String> keys;
    private int leftOut;

    ToldSteps(RecordAccess record) {
        this.record = record;
    }

    boolean contain(UUID key) {
        Set<String> told = keys == null ? read() : keys;
        keys = told;
        return told.contains(key.toString());
    }

    /** How many steps were refused. */
    int leftOut() {
        return leftOut;
    }

    /** Takes a step; one that is refused is counted, and the story goes on. */
    void orLeaveOut(Runnable step) {
        try {
            step.run();
        } catch (CommandRefused | RequestRefused | LabelFitsSeveralPeople changedSince) {
            LOG.debug("A step of the demonstration was refused", changedSince);
            leftOut++;
        }
    }

    private Set<String> read() {
        try (RecordReader reader = record.open();
                Stream<RecordedEvent> events = reader.after(0)) {
            return events.map(event -> JSON.readTree(event.metadata())
                            .path(Provenance.IDEMPOTENCY_KEY)
                            .asString(""))
                    .collect(Collectors.toSet());
        }
    }
}
