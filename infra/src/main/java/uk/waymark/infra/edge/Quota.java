package uk.waymark.infra.edge;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/** The quota that each caller has left of one allowance. */
final class Quota {

    /** A caller beyond that begins anew: memory is bounded, whoever calls. */
    private static final int REMEMBERED = 100_000;

    private final LoadingCache<Object, Bucket> left;

    Quota(Allowance allowance) {
        Duration untilFull = Duration.ofSeconds(1L + allowance.atOnce() / allowance.perSecond());
        this.left = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(untilFull)
                .build(caller -> bucket(allowance));
    }

    private static Bucket bucket(Allowance allowance) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(allowance.atOnce()).refillGreedy(allowance.perSecond(), Duration.ofSeconds(1)))
                .build();
    }

    /** For a request that should not have been counted after all. */
    void giveBack(Object caller) {
        left.get(caller).addTokens(1);
    }

    /** How long the caller has to wait before this request can be answered; zero if it can be now. */
    Duration waitOf(Object caller) {
        ConsumptionProbe probe = left.get(caller).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }
}
