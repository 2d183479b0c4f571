package uk.waymark.kernel.message;

import java.util.UUID;

/**
 * A command's answer: where to look for what it did.
 *
 * @param stream the aggregate's id
 * @param version position in the stream of the newest event that the command knows of
 * @param events how many events this very call wrote; 0 when there was nothing to write, or a repeated request
 */
public record Written(UUID stream, long version, int events) {}
