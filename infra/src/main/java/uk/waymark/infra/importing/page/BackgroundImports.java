package uk.waymark.infra.importing.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.ToLongFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;
import uk.waymark.infra.desk.refusal.Problem;
import uk.waymark.infra.desk.refusal.RequestRefused;
import uk.waymark.infra.importing.ImportProgress;
import uk.waymark.infra.platform.people.Forgetting.Erased;
import uk.waymark.query.erasure.ErasedTexts;

/**
 * The imports that are under way in the background, few at a time, and the latest that are over. What a
 * restart interrupts can be imported again, which adds nothing; the reports of those that are over are kept beside the record.
 */
@Component
class BackgroundImports implements SmartLifecycle {

    /** What a run does; it says how far it is. */
    @FunctionalInterface
    interface Work {
        PlanView run(ImportProgress progress);
    }

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundImports.class);
    private static final int KEPT = 50;

    private final Map<UUID, BackgroundImport> runs = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, BackgroundImport> eldest) {
            return size() > KEPT;
        }
    };
    private final ToLongFunction<UUID> erased;
    private final ThreadPoolTaskExecutor workers;
    private volatile boolean running;

    @Autowired
    BackgroundImports(ErasedTexts erased, @Qualifier(ImportThreads.NAME) ThreadPoolTaskExecutor workers) {
        this(erased::countOf, workers);
    }

    /** @param erased how much an institution has erased so far, at any node */
    BackgroundImports(ToLongFunction<UUID> erased, ThreadPoolTaskExecutor workers) {
        this.erased = erased;
        this.workers = workers;
    }

    /**
     * Begins to import; a run that has begun already is not begun again.
     *
     * @param asked digest of all that was asked for
     * @throws RequestRefused if too many are under way, or the one that has begun was asked for otherwise
     */
    BackgroundImport begin(UUID id, UUID institutionId, UUID asked, int rows, Work work) {
        return begin(
                new BackgroundImport(id, institutionId, asked, rows, erased.applyAsLong(institutionId)), asked, work);
    }

    private synchronized BackgroundImport begin(BackgroundImport run, UUID asked, Work work) {
        BackgroundImport before = runs.get(run.id());
        if (before != null) {
            return before.begunBy(asked);
        }
        if (!running) {
            throw unavailable("Waymark is stopping. Try again in a moment.");
        }
        try {
            workers.execute(() -> carryOut(run, work));
        } catch (RejectedExecutionException full) {
            throw unavailable("Too many plans are being imported. Try again in a moment.");
        }
        runs.put(run.id(), run);
        return run;
    }

    private static RequestRefused unavailable(String message) {
        return new RequestRefused(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, message));
    }

    /** One that quotes what was erased since, at whichever node, is not found any more. */
    Optional<BackgroundImport> find(UUID id, UUID institutionId) {
        Optional<BackgroundImport> found =
                known(id).filter(run -> run.institutionId().equals(institutionId));
        if (found.isPresent() && found.get().erasedBefore() != erased.applyAsLong(institutionId)) {
            forget(new Erased(Set.of(institutionId)));
            return Optional.empty();
        }
        return found;
    }

    private synchronized Optional<BackgroundImport> known(UUID id) {
        return Optional.ofNullable(runs.get(id));
    }

    /** Reports name people and quote plans: none stays of an institution that erased something. */
    @EventListener
    synchronized void forget(Erased erased) {
        runs.values().removeIf(run -> erased.institutions().contains(run.institutionId()));
    }

    @Override
    public void start() {
        running = true;
    }

    /** Between two rows: the plan can be imported again, and goes on where it was. The threads are stopped after that. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void carryOut(BackgroundImport run, Work work) {
        try {
            run.finished(work.run((done, of) -> {
                if (!running) {
                    throw new IllegalStateException("Waymark is stopping");
                }
                run.reached(done, of);
            }));
        } catch (RequestRefused refused) {
            run.stopped(refused.problem());
        } catch (RuntimeException e) {
            LOG.error("The import {} stopped after {} rows", run.id(), run.done(), e);
            run.stopped(Problem.of(
                    HttpStatus.INTERNAL_SERVER_ERROR,
                    "The import stopped after row %d of %d. Import the same plan again: nothing is recorded twice."
                            .formatted(run.done(), run.of())));
        }
    }
}
