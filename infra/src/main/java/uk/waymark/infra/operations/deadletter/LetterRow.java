package uk.waymark.infra.operations.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal;

/**
 * A row of Axon's table of dead letters.
 *
 * @param sequence what it must stay in order with: its stream, as a rule
 * @param payload the event as JSON
 * @param metadata JSON as well
 * @param diagnostics JSON as well
 */
record LetterRow(
        String view,
        String letterId,
        String sequence,
        DeadLetter.Event event,
        @Nullable Cause cause,
        Instant enqueuedAt,
        Instant lastTouched,
        @Nullable Instant processingStarted,
        byte @Nullable [] payload,
        byte @Nullable [] metadata,
        byte @Nullable [] diagnostics) {

    DeadLetter letter(String firstLetterId, long waiting, List<DeadLetter.Behind> behind) {
        return new DeadLetter(
                view,
                letterId,
                letterId.equals(firstLetterId),
                firstLetterId,
                event,
                cause,
                enqueuedAt,
                lastTouched,
                processingStarted,
                waiting,
                behind,
                Outline.of(payload),
                Outline.of(metadata),
                Outline.diagnostics(diagnostics));
    }

    DeadLetter.Behind behind() {
        return new DeadLetter.Behind(letterId, event.type(), event.stream(), event.version(), event.recordedAt());
    }

    DroppedLetter dropped(Instant at, UUID by) {
        return new DroppedLetter(
                view, letterId, event.eventId(), event.type(), event.stream(), event.version(), at, by);
    }

    DeadLetterSequence holdingUp(long letters) {
        return new DeadLetterSequence(
                view,
                event.stream(),
                letterId,
                event.type(),
                event.version(),
                event.recordedAt(),
                letters - 1,
                cause,
                enqueuedAt,
                lastTouched);
    }

    /** The refusal of whatever would be done to it while somebody tries it. */
    CommandRefused busy() {
        return new CommandRefused(
                Refusal.Code.WRONG_STATE,
                "letterId",
                "This letter is being tried by somebody else. Look again in a moment.");
    }
}
