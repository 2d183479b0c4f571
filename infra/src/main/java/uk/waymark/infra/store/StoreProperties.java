package uk.waymark.infra.store;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the stores are set up.
 *
 * @param data directory of all three stores; made if it is missing
 * @param snapshotAfter number of events of one stream after which its aggregate is snapshotted
 * @param viewBatch number of events that a view takes in at most in one transaction
 * @param viewWait how long a reader waits at most for a write of their own to reach the views
 * @param viewRetry how long after one look at what views set aside they are offered it again
 */
@ConfigurationProperties("waymark")
public record StoreProperties(
        @DefaultValue("./data") Path data,
        @DefaultValue("100") int snapshotAfter,
        @DefaultValue("200") int viewBatch,
        @DefaultValue("2s") Duration viewWait,
        @DefaultValue("1m") Duration viewRetry) {}
