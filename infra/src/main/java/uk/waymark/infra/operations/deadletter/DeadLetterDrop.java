package uk.waymark.infra.operations.deadletter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.infra.platform.people.OperationsLog;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.query.view.ViewPositions;

/**
 * A service that lets an event go that a view will never take in, so that those behind it are. That it was dropped is
 * remembered beside the views; why, in somebody's own words, in the people store, because views hold no words in clear.
 */
@Component
public record DeadLetterDrop(
        JdbcClient views,
        @Qualifier("viewsTransactions") PlatformTransactionManager transactions,
        ViewPositions positions,
        DeadLetterReads letters,
        FirstLetters first,
        DroppedLetterRows dropped,
        DeadLetterRetry retry,
        OperationsLog reasons,
        SecurityLog log,
        Clock clock) {

    /** As long as Axon's queue lets a letter be tried by one before another may try it. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private static final String REMOVE = """
        DELETE FROM DeadLetterEntry WHERE processingGroup = ? AND deadLetterIdentifier = ?
            AND (processingStarted IS NULL OR processingStarted < ?)\
        """;

    /**
     * Drops the letter, and offers the view those that waited behind it. Dropping it once more changes nothing, and tells what
     * holds up the stream by then.
     *
     * @param by the account of whoever drops it
     * @throws CommandRefused if there is no such letter, if it is not the first of its stream, or if it is being tried
     */
    public DropOutcome drop(String view, String letterId, String reason, UUID by) {
        return dropped.find(view, letterId)
                .map(before -> new DropOutcome(
                        before, 0, letters.holdingUp(view, before.stream()).orElse(null)))
                .orElseGet(() -> drop(first.of(view, letterId), reason, by));
    }

    private DropOutcome drop(LetterRow letter, String reason, UUID by) {
        DroppedLetter drop = letter.dropped(clock.instant(), by);
        // the reason first: one without a drop can be taken back, a drop without its reason is there for good
        UUID noted = reasons.note(OperationsLog.What.DEAD_LETTER_DROPPED, drop.letterId(), drop.inWords(), reason, by);
        if (!removed(drop, noted)) {
            throw first.of(letter.view(), letter.letterId()).busy();
        }
        log.happened(
                "dead letter dropped view=%s event=%s stream=%s version=%d"
                        .formatted(drop.view(), drop.event(), drop.stream(), drop.version()),
                by);
        Retried behind = retry.offer(letter);
        return new DropOutcome(drop, behind.takenIn(), behind.next());
    }

    private boolean removed(DroppedLetter drop, UUID noted) {
        boolean removed = false;
        try {
            removed = Boolean.TRUE.equals(new TransactionTemplate(transactions).execute(status -> remove(drop)));
        } finally {
            if (!removed) {
                reasons.takeBack(noted);
            }
        }
        return removed;
    }

    /** Together with its position: whoever has seen everything but this event has seen all that there will be. */
    private boolean remove(DroppedLetter drop) {
        Instant claimedSince = clock.instant().minus(CLAIM);
        int removed = views.sql(REMOVE)
                .params(drop.view(), drop.letterId(), DateTimeUtils.formatInstant(claimedSince))
                .update();
        if (removed == 1) {
            dropped.add(drop);
            positions.advance(drop.view(), Map.of(UUID.fromString(drop.stream()), drop.version()));
        }
        return removed == 1;
    }
}
