package uk.waymark.infra.frame.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of how open pages are kept up to date.
 *
 * @param connections how many open pages this node tells of changes, at most
 * @param perAccount how many of them may be one account's, whatever browsers they are open in
 * @param interval how long after one look for changes the next one follows
 * @param heartbeat how long after one sign of life to an open page the next one follows; it shows which
 *     connections are dead
 */
@ConfigurationProperties("waymark.live")
record LiveProperties(
        @DefaultValue("500") int connections,
        @DefaultValue("20") int perAccount,
        @DefaultValue("1s") Duration interval,
        @DefaultValue("15s") Duration heartbeat) {}
