package uk.waymark.infra.people;

import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whoever uses this machine, until there is sign-in.
 *
 * @param id stands in the metadata of every event
 * @param label what is shown for it
 */
@ConfigurationProperties("waymark.actor")
public record LocalActor(UUID id, String label) {}
