package uk.waymark.kernel.institution.event;

import java.util.UUID;
import uk.waymark.kernel.message.Fact;

/** Facts of the stream that makes a URN belong to one institution. */
public sealed interface UrnEvent extends Fact permits UrnClaimed, UrnReleased {

    /** Whose the URN became, or was. */
    UUID institutionId();
}
