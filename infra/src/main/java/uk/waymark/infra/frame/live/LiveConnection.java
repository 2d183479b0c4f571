package uk.waymark.infra.frame.live;

import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter.SseEventBuilder;

/** A connection to one page that is open, with what it has been told last. */
final class LiveConnection {

    private static final Logger LOG = LoggerFactory.getLogger(LiveConnection.class);

    private static final String CHANGED = "changed";
    private static final long FOR_EVER = 0L;

    private final LiveListener listener;
    private final UUID institutionId;
    private final SseEmitter emitter = new SseEmitter(FOR_EVER);
    private final AtomicBoolean sending = new AtomicBoolean();
    private volatile @Nullable String told;
    private volatile long lastSign;

    /** @param told the figure that the page shows, or has heard of; null if it does not know */
    LiveConnection(LiveListener listener, UUID institutionId, @Nullable String told, long now) {
        this.listener = listener;
        this.institutionId = institutionId;
        this.told = told;
        this.lastSign = now;
    }

    LiveListener listener() {
        return listener;
    }

    UUID institutionId() {
        return institutionId;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Whether there is something to say to the page; not while it is still being told the last thing. */
    boolean isDue(String figure, long now, long heartbeat) {
        return !sending.get() && (!figure.equals(told) || now - lastSign >= heartbeat);
    }

    /** May take as long as the page takes to listen. Of a page that is gone the container finds out by itself. */
    void tell(String figure, long now) {
        if (!sending.compareAndSet(false, true)) {
            return;
        }
        try {
            emitter.send(sign(figure));
            told = figure;
            lastSign = now;
        } catch (IOException | IllegalStateException gone) {
            end();
        } finally {
            sending.set(false);
        }
    }

    /** For good, as far as the page is concerned: it asks anew if it still may. */
    void end() {
        try {
            emitter.complete();
        } catch (IllegalStateException gone) {
            LOG.debug("The container has found out first that a page is gone", gone);
        }
    }

    /** The figure goes along as the id that a browser brings back when it connects again. */
    private SseEventBuilder sign(String figure) {
        String before = told;
        SseEventBuilder sign = SseEmitter.event().id(figure);
        return before == null || before.equals(figure)
                ? sign.comment("here")
                : sign.name(CHANGED).data(figure);
    }
}
