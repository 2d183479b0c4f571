package uk.waymark.infra.importing;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.importing.report.ImportPart;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.text.ErasableText;

/**
 * One of the requests that a row stands for.
 *
 * @param key the request's idempotency key
 * @param recorded an earlier import has written it, or a part that comes after it in the row: it has had its turn, and
 *     what happened to the item since is not to be undone
 * @param wanted somebody chose it
 * @param command makes it, with a reason or without
 */
record RowPart(
        ImportPart part,
        UUID key,
        boolean recorded,
        boolean wanted,
        Function<@Nullable ErasableText, Command> command) {}
