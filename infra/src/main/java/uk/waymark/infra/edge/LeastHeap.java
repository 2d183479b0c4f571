package uk.waymark.infra.edge;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** A warning at the start to whoever gave Waymark less memory than it needs under load. */
@Component
@ConditionalOnWebApplication
final class LeastHeap implements ApplicationRunner {

    /** What {@code -Xmx} should say at least; infra/docs/running.md says it as well. */
    static final DataSize LEAST = DataSize.ofMegabytes(512);

    private static final Logger LOG = LoggerFactory.getLogger(LeastHeap.class);
    /** Some collectors set a part of the heap aside, and do not count it. */
    private static final double COUNTED = 0.85;

    @Override
    public void run(ApplicationArguments arguments) {
        DataSize heap = DataSize.ofBytes(Runtime.getRuntime().maxMemory());
        if (isTooSmall(heap)) {
            LOG.warn(
                    "The heap is at most {} MB. Waymark needs {} MB (-Xmx{}m): with less it may run out of memory when"
                            + " many people sign in, import or export at once",
                    heap.toMegabytes(),
                    LEAST.toMegabytes(),
                    LEAST.toMegabytes());
        }
    }

    static boolean isTooSmall(DataSize heap) {
        return heap.toBytes() < COUNTED * LEAST.toBytes();
    }
}
