package uk.waymark.infra.members;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link for somebody, which works once and is shown once.
 *
 * @param link path on this installation; null if none was made
 * @param expiresAt until when it works; null if none was made
 */
public record OneTimeLink(
        UUID personId, @Nullable String link, @Nullable Instant expiresAt) {}
