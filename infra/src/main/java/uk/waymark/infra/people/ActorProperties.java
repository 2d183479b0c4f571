package uk.waymark.infra.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who is on record as the author, until there is sign-in.
 *
 * @param id null to make one at the first start
 * @param label what is shown for it
 */
@ConfigurationProperties("waymark.actor")
record ActorProperties(@Nullable UUID id, String label) {}
