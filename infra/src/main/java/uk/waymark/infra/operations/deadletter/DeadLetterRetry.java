package uk.waymark.infra.operations.deadletter;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.springframework.stereotype.Component;
import uk.waymark.infra.operations.deadletter.Retried.Outcome;
import uk.waymark.infra.platform.access.SecurityLog;
import uk.waymark.kernel.refusal.CommandRefused;
import uk.waymark.kernel.refusal.Refusal.Code;

/**
 * A service that offers a view again what it set aside: the letter, and if it is taken in, those that wait behind it. The
 * queue claims a letter before it hands it out, so that nobody else, on whichever node, tries it at the same time.
 */
@Component
public record DeadLetterRetry(
        EventProcessingConfiguration processing, DeadLetterReads letters, FirstLetters first, SecurityLog log) {

    /**
     * Tries the letter now.
     *
     * @param by the account of whoever asks for it
     * @throws CommandRefused if there is no such letter, if it is not the first of its stream, if it is being tried, or if
     *     this node feeds no views
     */
    public Retried retry(String view, String letterId, UUID by) {
        LetterRow letter = first.of(view, letterId);
        if (processing.sequencedDeadLetterProcessor(view).isEmpty()) {
            throw notHere(view);
        }
        log.happened("dead letter retried view=%s letter=%s".formatted(view, letterId), by);
        Retried retried = offer(letter);
        boolean untouched = letters.row(view, letterId)
                .filter(now -> now.lastTouched().equals(letter.lastTouched()))
                .isPresent();
        if (untouched) {
            throw letter.busy();
        }
        return retried;
    }

    /**
     * Offers whatever holds up the same stream now, if this node feeds views; another one does so by itself before long. What
     * became of it is found in the queue, as others may have been faster.
     */
    Retried offer(LetterRow letter) {
        List<LetterRow> before = letters.sequence(letter.view(), letter.sequence());
        if (!before.isEmpty()) {
            String id = before.getFirst().letterId();
            processing
                    .sequencedDeadLetterProcessor(letter.view())
                    .ifPresent(view -> view.process(one -> one instanceof JdbcDeadLetter<?> stored
                            && stored.getIdentifier().equals(id)));
        }
        Set<String> left = ids(letters.sequence(letter.view(), letter.sequence()));
        Set<String> takenIn = new HashSet<>(ids(before));
        takenIn.removeAll(left);
        return new Retried(
                left.contains(letter.letterId()) ? Outcome.FAILED_AGAIN : Outcome.TAKEN_IN,
                takenIn.size(),
                letters.holdingUp(letter.view(), letter.sequence()).orElse(null));
    }

    private static Set<String> ids(List<LetterRow> rows) {
        return rows.stream().map(LetterRow::letterId).collect(Collectors.toSet());
    }

    private static CommandRefused notHere(String view) {
        return new CommandRefused(
                Code.WRONG_STATE,
                "view",
                "This node feeds no views. Ask one that feeds %s, or wait: it tries again by itself.".formatted(view));
    }
}
