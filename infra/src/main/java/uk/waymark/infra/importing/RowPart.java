package uk.waymark.infra.importing;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.message.Command;
import uk.waymark.kernel.text.ErasableText;

/**
 * One of the requests that a row stands for.
 *
 * @param key the request's idempotency key
 * @param shown names the part in a sentence
 * @param recorded an earlier import has written it
 * @param command makes it, with a reason or without
 */
record RowPart(UUID key, String shown, boolean recorded, Function<@Nullable ErasableText, Command> command) {}
