package uk.waymark.infra.hub.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody leads a hub.
 *
 * @param version of the hub's stream, as in ETag
 * @param events written by this request; 0 if there was nothing to write
 * @param invitation the path of a link that works once, for somebody who has no account yet: it is shown here and never
 *     again, and takes the place of any earlier one. Null for who has an account
 */
public record LeadReceipt(
        UUID hubId,
        UUID personId,
        long version,
        int events,
        @Nullable String invitation) {}
