package uk.waymark.infra.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Clients that write without a rest, until nobody answers any more. */
final class Writers {

    private final ForkedWaymark waymark;
    private final WrittenSchool school;
    private final int clients;
    private final Queue<KeyedWrite> sent = new ConcurrentLinkedQueue<>();

    Writers(ForkedWaymark waymark, WrittenSchool school, int clients) {
        this.waymark = waymark;
        this.school = school;
        this.clients = clients;
    }

    /**
     * Kills the node as soon as so many writes are acknowledged: the other clients are in the middle of theirs.
     *
     * @return everything that was sent, answered or not
     */
    List<KeyedWrite> writeUntilKilled(int round, int acknowledged) {
        CountDownLatch enough = new CountDownLatch(acknowledged);
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> work = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int which = client;
                work.add(threads.submit(() -> writeOrGiveUp(round, which, enough)));
            }
            if (!enough.await(2, TimeUnit.MINUTES)) {
                throw new IllegalStateException("writes are not acknowledged");
            }
            waymark.kill();
            for (Future<?> done : work) {
                done.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(sent);
    }

    private void write(int round, int client, CountDownLatch enough) {
        boolean answered = true;
        for (int number = 0; answered; number++) {
            KeyedWrite write = school.write(client + number, "[%d-%d-%d]".formatted(round, client, number));
            sent.add(write);
            answered = write.send(waymark);
            if (answered) {
                enough.countDown();
            }
        }
    }

    private void writeOrGiveUp(int round, int client, CountDownLatch enough) {
        try {
            write(round, client, enough);
        } catch (RuntimeException | Error wrong) {
            while (enough.getCount() > 0) {
                enough.countDown(); // nobody waits in vain: what was wrong is told instead
            }
            throw wrong;
        }
    }
}
