package uk.waymark.infra.platform.store;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the stores are set up.
 *
 * @param store where events, views and people are kept
 * @param node what this node does besides answering requests; anything but all needs Axon Server
 * @param data directory of all three embedded stores; made if it is missing
 * @param snapshotAfter number of events of one stream after which its aggregate is snapshotted
 * @param viewBatch number of events that a view takes in at most in one transaction
 * @param viewWait how long a reader waits at most for a write of their own to reach the views
 * @param viewRetry how long after one attempt at events that views set aside the next one follows
 * @param viewSegments into how many parts each view is divided when it is first built; nodes share the parts
 *     among them. By default 1 for the embedded store and 4 for the others
 * @param nodeName what the node is called where it claims parts of views; by default a name that no other node
 *     has. A node that starts again under its old name has at once what it had claimed
 * @param claimTimeout how long after the last sign of life of a node others may take what it had claimed
 */
@ConfigurationProperties("waymark")
public record StoreProperties(
        @DefaultValue("embedded") StoreKind store,
        @DefaultValue("all") NodeKind node,
        @DefaultValue("./data") Path data,
        @DefaultValue("100") int snapshotAfter,
        @DefaultValue("200") int viewBatch,
        @DefaultValue("2s") Duration viewWait,
        @DefaultValue("1m") Duration viewRetry,
        @Nullable Integer viewSegments,
        @Nullable String nodeName,
        @DefaultValue("10s") Duration claimTimeout) {

    private static final int SHARED = 4;

    public StoreProperties {
        nodeName = nodeName == null ? ManagementFactory.getRuntimeMXBean().getName() : nodeName;
    }

    @Override
    public String nodeName() {
        return Objects.requireNonNull(nodeName);
    }

    /** Into how many parts a view is divided. */
    public int segments() {
        return viewSegments != null ? viewSegments : store == StoreKind.EMBEDDED ? 1 : SHARED;
    }
}
