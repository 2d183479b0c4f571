package uk.waymark.infra;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * A turnstile for applications that start beside one another in the process of the tests, whose log belongs to all of them:
 * two that set it up at the same moment can silence it for good.
 */
class OneLog implements ApplicationListener<SpringApplicationEvent>, Ordered {

    private static final ReentrantLock SETTING_UP = new ReentrantLock();

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationStartingEvent) {
            SETTING_UP.lock();
        }
        boolean isSetUp =
                event instanceof ApplicationContextInitializedEvent || event instanceof ApplicationFailedEvent;
        if (isSetUp && SETTING_UP.isHeldByCurrentThread()) {
            SETTING_UP.unlock();
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER - 1;
    }
}
