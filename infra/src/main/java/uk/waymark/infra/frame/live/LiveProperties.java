package uk.waymark.infra.frame.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How open pages are kept up to date.
 *
 * @param connections pages that are open and told of changes, at most so many at once on this node
 * @param interval between two looks at what changed
 * @param heartbeat between two signs of life, by which a connection is found out to be dead
 */
@ConfigurationProperties("waymark.live")
record LiveProperties(
        @DefaultValue("500") int connections,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("15s") Duration heartbeat) {}
