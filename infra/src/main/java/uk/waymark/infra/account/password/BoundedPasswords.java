package uk.waymark.infra.account.password;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.unit.DataSize;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;

/**
 * An encoder that works on no more passwords at once than there are cores and memory for, whatever they are for. Others
 * wait for a moment, as long as the line is short, since each of them holds a thread; whoever has waited in vain is told
 * to come back.
 */
final class BoundedPasswords implements PasswordEncoder {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final int LONGEST_LINE = 60;
    /** What passwords may take of the heap, as one part of so many. */
    private static final int PART_OF_HEAP = 4;

    private final PasswordEncoder encoder;
    private final Semaphore places;

    BoundedPasswords(PasswordEncoder encoder, int atOnce) {
        this.encoder = encoder;
        this.places = new Semaphore(atOnce, true);
    }

    /**
     * How many there can be at once; at least one.
     *
     * @param heap as large as it can become
     * @param each what one password takes of it
     */
    static int atOnce(int cores, DataSize heap, DataSize each) {
        long fit = heap.toBytes() / PART_OF_HEAP / each.toBytes();
        return (int) Math.clamp(fit, 1, cores);
    }

    /** @throws RequestRefused if there was no place in time */
    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return inTurn(() -> encoder.encode(password));
    }

    /** @throws RequestRefused if there was no place in time */
    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        return Boolean.TRUE.equals(inTurn(() -> encoder.matches(password, hash)));
    }

    @Override
    public boolean upgradeEncoding(@Nullable String hash) {
        return encoder.upgradeEncoding(hash);
    }

    private <T> @Nullable T inTurn(Supplier<@Nullable T> work) {
        if (!hasPlace()) {
            throw new RequestRefused(
                    Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "Many people are signing in at this moment. Nothing was checked: send the same again in a moment."));
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.getQueueLength() < LONGEST_LINE
                    && places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
