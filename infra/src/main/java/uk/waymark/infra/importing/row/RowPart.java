package uk.waymark.infra.importing.row;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.reading.Warning;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.infra.importing.report.MatchingAction;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.text.ErasableText;

/**
 * One of the requests that a row stands for.
 *
 * @param key the request's idempotency key
 * @param recorded an earlier import has written it, or a part that comes after it in the row: it has had its turn, and
 *     what happened to the item since is not to be undone
 * @param wanted somebody chose it
 * @param terms on which it is applied
 * @param command makes it, with a reason or without
 */
record RowPart(
        ImportPart part,
        UUID key,
        boolean recorded,
        boolean wanted,
        Terms terms,
        Function<@Nullable ErasableText, Command> command) {

    /**
     * On which terms a part is applied.
     *
     * @param reason for what needs one; null if that is not to be applied
     * @param needsReason whether it does, even where the command would be taken without one
     * @param replaces the level of what falls or changes, where something does; null if none stands there
     * @param matches the open actions that the row may mean
     * @param withheld why it is not even asked for
     */
    record Terms(
            @Nullable String reason,
            boolean needsReason,
            @Nullable Integer replaces,
            List<MatchingAction> matches,
            @Nullable Warning withheld) {

        /** Nothing to decide. */
        static final Terms PLAIN = new Terms(null, false, null, List.of(), null);
    }
}
