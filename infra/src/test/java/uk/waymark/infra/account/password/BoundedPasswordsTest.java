package uk.waymark.infra.account.password;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.util.unit.DataSize;
import uk.waymark.infra.desk.refusal.RequestRefused;

/** Tests that passwords are worked on as many at once as fit, whoever asks and for whatever. */
@Timeout(60)
class BoundedPasswordsTest {

    private static final int AT_ONCE = 2;
    private static final int MANY = 95;
    private static final Executor THREADS = Thread::startVirtualThread;

    private final CountDownLatch go = new CountDownLatch(1);
    private final AtomicInteger now = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final BoundedPasswords passwords = new BoundedPasswords(new Slow(), AT_ONCE);

    @ParameterizedTest
    @CsvSource({"2, 512, 2", "64, 512, 6", "64, 4096, 53", "1, 16, 1", "8, 1024, 8"})
    void as_many_as_cores_and_heap_allow(int cores, int heapMegabytes, int atOnce) {
        assertThat(BoundedPasswords.atOnce(cores, DataSize.ofMegabytes(heapMegabytes), DataSize.ofMegabytes(19)))
                .isEqualTo(atOnce);
    }

    @Test
    void never_more_at_once_whether_they_are_checked_or_made_and_who_finds_no_place_is_told_to_come_back() {
        var asked = IntStream.range(0, MANY)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> outcome(one), THREADS))
                .toList();

        CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();
        go.countDown();

        assertThat(asked).extracting(CompletableFuture::join).contains("done", "refused");
        assertThat(most.get()).isEqualTo(AT_ONCE);
    }

    @Test
    void who_waited_has_a_turn_and_a_place_is_free_again_after_a_failure() {
        go.countDown();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> passwords.matches("broken", ""));
        assertThat(Stream.generate(() -> outcome(0)).limit(MANY)).containsOnly("done");
    }

    private String outcome(int one) {
        try {
            if (one % 2 == 0) {
                passwords.matches("typed", "hash");
            } else {
                passwords.encode("typed");
            }
            return "done";
        } catch (RequestRefused busy) {
            assertThat(busy.problem().status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            return "refused";
        }
    }

    /** Takes until it is told to go on. */
    private final class Slow implements PasswordEncoder {

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            work();
            return "hash";
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            work();
            if ("broken".contentEquals(String.valueOf(password))) {
                throw new IllegalArgumentException("broken");
            }
            return true;
        }

        private void work() {
            most.accumulateAndGet(now.incrementAndGet(), Math::max);
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            now.decrementAndGet();
        }
    }
}
