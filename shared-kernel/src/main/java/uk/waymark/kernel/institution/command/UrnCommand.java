package uk.waymark.kernel.institution.command;

import uk.waymark.kernel.message.Command;

/** Commands to the stream of a URN. */
public sealed interface UrnCommand extends Command permits ClaimUrn, ReleaseUrn {}
