package uk.waymark.infra.platform.sweep;

import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.waymark.infra.platform.record.RecordedEvent;

/**
 * All ids that an event names: whatever looks like one, anywhere in its payload or metadata. So the ids of sealed texts and
 * of people are found in kinds of events that are yet to come, too, and in those that no version knows any more.
 */
final class NamedIds {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}-(?:\\p{XDigit}{4}-){3}\\p{XDigit}{12}");

    private NamedIds() {}

    /** Whether this is an id as events write them. */
    static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    /**
     * The ids, some of them perhaps more than once.
     *
     * @throws RuntimeException if the event is damaged, so that nobody can tell what it names
     */
    static Stream<UUID> in(RecordedEvent event) {
        return Stream.of(event.payload(), event.metadata())
                .map(json -> text(event, json))
                .flatMap(text -> ID.matcher(text).results())
                .map(MatchResult::group)
                .map(UUID::fromString);
    }

    /** Read and written again, so that no character of an id is escaped. */
    private static String text(RecordedEvent event, byte[] json) {
        JsonNode read = JSON.readTree(json);
        if (!read.isObject()) {
            throw new IllegalStateException("Event %s is no JSON object.".formatted(event.eventId()));
        }
        return read.toString();
    }
}
