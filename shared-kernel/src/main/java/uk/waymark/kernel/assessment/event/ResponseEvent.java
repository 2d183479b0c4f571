package uk.waymark.kernel.assessment.event;

import java.util.UUID;

/** Facts about what an institution says in answer to an item. Each is about one entry. */
public sealed interface ResponseEvent extends ItemEvent
        permits ResponseSubmitted, ResponseRevised, ResponseReaffirmed, ResponseWithdrawn, ResponseRetracted {

    UUID responseId();
}
