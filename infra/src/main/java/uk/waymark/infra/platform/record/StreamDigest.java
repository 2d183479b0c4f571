package uk.waymark.infra.platform.record;

/**
 * One stream, summed up.
 *
 * @param events how many there are
 * @param head the last link of a chain, hex: SHA-256 over the link before and the event in canonical JSON
 */
public record StreamDigest(long events, String head) {}
