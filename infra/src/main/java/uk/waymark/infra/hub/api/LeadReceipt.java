package uk.waymark.infra.hub.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.waymark.infra.hub.HubLeadership.Appointment;

/**
 * The answer to an appointment: somebody leads a hub.
 *
 * @param version of the hub's stream, as in ETag
 * @param events written by this request; 0 if there was nothing to write
 * @param invitation the path of a link that works once, for somebody who has no account yet: it is shown here and never
 *     again, and takes the place of any earlier one. Null for who has an account
 */
record LeadReceipt(
        UUID hubId,
        UUID personId,
        long version,
        int events,
        @Nullable String invitation) {

    static LeadReceipt of(UUID hubId, Appointment appointment) {
        return new LeadReceipt(
                hubId,
                appointment.personId(),
                appointment.receipt().version(),
                appointment.receipt().events(),
                appointment.invitation());
    }
}
