package uk.waymark.infra.people;

import java.util.UUID;

/**
 * Whoever uses this machine, until there is sign-in.
 *
 * @param id stands in the metadata of every event
 * @param label what is shown for it
 */
public record LocalActor(UUID id, String label) {

    /** In what role they ask: nobody has been granted another yet. */
    public static final String ROLE = "LOCAL";
}
