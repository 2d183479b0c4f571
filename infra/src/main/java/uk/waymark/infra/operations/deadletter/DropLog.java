package uk.waymark.infra.operations.deadletter;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import uk.waymark.infra.platform.people.OperationsLog;
import uk.waymark.infra.platform.people.account.Account;
import uk.waymark.infra.platform.people.account.Accounts;

/** What operators have dropped, and why. */
@Component
public record DropLog(
        DroppedLetterRows dropped,
        DeadLetterReads letters,
        OperationsLog reasons,
        Accounts accounts,
        @Qualifier("viewsReading") TransactionTemplate reading) {

    /**
     * One drop.
     *
     * @param about which event of which view
     * @param by name of whoever dropped it; null if their account is closed
     * @param missing whether the event is still missing from the view: one that was rebuilt since was offered it again
     */
    public record Remembered(
            String letterId,
            String about,
            Instant droppedAt,
            @Nullable String by,
            String reason,
            boolean missing) {}

    /**
     * The newest first, as long as reasons are kept. A reason whose letter still lies there is of a drop that came to
     * nothing.
     */
    public List<Remembered> all() {
        Set<String> missing = Objects.requireNonNull(reading.execute(
                status -> dropped.all().stream().map(DroppedLetter::letterId).collect(Collectors.toSet())));
        return reasons.all(OperationsLog.What.DEAD_LETTER_DROPPED).stream()
                .filter(note -> missing.contains(note.subject()) || !letters.isAnywhere(note.subject()))
                .map(note -> new Remembered(
                        note.subject(),
                        note.about(),
                        note.at(),
                        name(note.by()),
                        note.reason(),
                        missing.contains(note.subject())))
                .toList();
    }

    private @Nullable String name(@Nullable UUID account) {
        return account == null
                ? null
                : accounts.byId(account).map(Account::name).orElse(null);
    }
}
