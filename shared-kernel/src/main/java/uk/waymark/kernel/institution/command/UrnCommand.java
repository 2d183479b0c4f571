package uk.waymark.kernel.institution.command;

import java.util.UUID;
import uk.waymark.kernel.message.Command;

/** Commands to the stream of a URN. */
public sealed interface UrnCommand extends Command permits ClaimUrn, ReleaseUrn {

    /** Whose the URN becomes, or was. */
    UUID institutionId();
}
