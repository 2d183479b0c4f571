package uk.waymark.kernel.canary;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.waymark.kernel.access.Query;
import uk.waymark.kernel.message.Command;

/** Could be sent and asked by anybody. */
public record NeedsNothing(@Nullable LocalDate effectiveOn, String urn) implements Command, Query.OfUrn {}
