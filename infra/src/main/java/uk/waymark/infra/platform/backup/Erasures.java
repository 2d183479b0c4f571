package uk.waymark.infra.platform.backup;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.record.RecordedEvent;
import uk.waymark.kernel.institution.event.PersonErased;
import uk.waymark.kernel.institution.event.TextErased;

/**
 * What a record says was erased.
 *
 * @param texts ids of texts
 * @param people ids of people
 */
record Erasures(Set<UUID> texts, Set<UUID> people) implements Consumer<RecordedEvent> {

    private static final String TEXT = TextErased.class.getName();
    private static final String PERSON = PersonErased.class.getName();

    Erasures() {
        this(new HashSet<>(), new HashSet<>());
    }

    /** Takes note of an erasure; of whichever revision, it names what was erased. */
    @Override
    public void accept(RecordedEvent event) {
        if (event.payloadType().equals(TEXT)) {
            texts.add(id(event, "textId"));
        } else if (event.payloadType().equals(PERSON)) {
            people.add(id(event, "personId"));
        }
    }

    /** Those that another record does not know. */
    Erasures unknownTo(Erasures other) {
        Erasures unknown = new Erasures(new HashSet<>(texts), new HashSet<>(people));
        unknown.texts.removeAll(other.texts);
        unknown.people.removeAll(other.people);
        return unknown;
    }

    private static UUID id(RecordedEvent event, String field) {
        return UUID.fromString(
                JsonMapper.shared().readTree(event.payload()).path(field).asString());
    }
}
