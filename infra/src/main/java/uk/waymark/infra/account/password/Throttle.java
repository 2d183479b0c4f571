package uk.waymark.infra.account.password;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.desk.request.NetworkAddress;
import uk.waymark.infra.platform.people.Accounts;

/** A limit, in memory, on how often passwords can be guessed: for one e-mail address, and from one network address. */
@Component
public class Throttle {

    private static final int REMEMBERED = 100_000;
    private static final int LONGEST_EMAIL = 254;

    private final ThrottleProperties limits;
    private final TimeMeter time;
    private final Cache<String, Bucket> emails;
    private final Cache<String, Bucket> addresses;

    Throttle(ThrottleProperties limits, Clock clock) {
        this.limits = limits;
        this.time = new ClockTime(clock);
        this.emails = buckets();
        this.addresses = buckets();
    }

    /**
     * Counts an attempt, before it is made.
     *
     * @throws RequestRefused if there were too many
     */
    public void attempt(String email, String address) {
        Bucket ofEmail = ofEmail(email);
        require(ofEmail);
        try {
            require(ofAddress(address));
        } catch (RequestRefused e) {
            ofEmail.addTokens(1);
            throw e;
        }
    }

    /** An attempt that was right does not count. */
    public void succeeded(String email, String address) {
        ofEmail(email).addTokens(1);
        ofAddress(address).addTokens(1);
    }

    private static void require(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw tooMany(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private static RequestRefused tooMany(Duration wait) {
        long minutes = wait.plusMinutes(1).minusNanos(1).toMinutes();
        String detail = "Too many attempts. Try again in %d minute%s.".formatted(minutes, minutes == 1 ? "" : "s");
        return new RequestRefused(
                new Problem(HttpStatus.TOO_MANY_REQUESTS, Problem.TOO_MANY_ATTEMPTS, null, List.of(), detail));
    }

    private Bucket ofEmail(String email) {
        return emails.get(sameEmail(email), key -> bucket(limits.perEmail()));
    }

    private Bucket ofAddress(String address) {
        return addresses.get(NetworkAddress.key(address), key -> bucket(limits.perAddress()));
    }

    /** However it is written. What is longer than any address can be is nobody's, and counted as one. */
    private static String sameEmail(String email) {
        String same = Accounts.sameEmail(email);
        return same.length() > LONGEST_EMAIL ? "" : same;
    }

    private Bucket bucket(int attempts) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(attempts).refillGreedy(attempts, limits.within()))
                .withCustomTimePrecision(time)
                .build();
    }

    /** A bucket that nobody touched for as long as it takes to fill is as good as a new one. */
    private Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .ticker(time::currentTimeNanos)
                .expireAfterAccess(limits.within())
                .build();
    }

    private record ClockTime(Clock clock) implements TimeMeter {

        @Override
        public long currentTimeNanos() {
            return Duration.ofMillis(clock.millis()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
