package uk.waymark.infra.people;

import java.util.UUID;

/**
 * Whoever used this machine before there was sign-in, where it was used then: they stay in its events.
 *
 * @param id stands in the metadata of every event
 * @param label what is shown for it
 */
public record LocalActor(UUID id, String label) {}
