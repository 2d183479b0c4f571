package uk.waymark.infra.operations.deadletter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event that a view set aside, as those who run the installation may see it: of what it says they see no value but ids.
 *
 * @param first whether it is the one that holds up its stream; if not, it waits behind {@code firstLetterId}
 * @param cause null if it only waits
 * @param since when it was set aside
 * @param tryingSince when somebody began to try it, who has not finished yet; null if nobody does
 * @param waiting how many letters of the stream come after it
 * @param behind the next of them, at most {@value DeadLetterReads#SHOWN_BEHIND}
 * @param fields what the event says, by the names of its fields
 * @param metadata who recorded it how, by the names of its fields
 * @param diagnostics what Waymark noted about its tries
 */
public record DeadLetter(
        String view,
        String letterId,
        boolean first,
        String firstLetterId,
        Event event,
        @Nullable Cause cause,
        Instant since,
        Instant lastTried,
        @Nullable Instant tryingSince,
        long waiting,
        List<Behind> behind,
        List<OutlinedField> fields,
        List<OutlinedField> metadata,
        List<Diagnostic> diagnostics) {

    /**
     * Which event it is.
     *
     * @param type its kind
     * @param revision of its kind; null if that has none
     * @param version its number in its stream
     */
    public record Event(
            String eventId,
            String type,
            @Nullable String revision,
            String stream,
            @Nullable String streamType,
            long version,
            Instant recordedAt) {}

    /** One that waits. */
    public record Behind(String letterId, String event, String stream, long version, Instant recordedAt) {}

    /** Something that was noted. */
    public record Diagnostic(String name, String value) {}
}
