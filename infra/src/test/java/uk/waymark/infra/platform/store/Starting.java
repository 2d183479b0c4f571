package uk.waymark.infra.platform.store;

import ch.qos.logback.classic.LoggerContext;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts of applications beside one another in one process, whose log belongs to all of it. */
public final class Starting {

    private Starting() {}

    /** Two that set up the log at the same moment can silence it for good, so one does, and others leave it as it is. */
    public static ConfigurableApplicationContext run(SpringApplication application, String... arguments) {
        if (!logIsSetUp()) {
            synchronized (Starting.class) {
                return application.run(arguments);
            }
        }
        application.setListeners(application.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        return application.run(arguments);
    }

    private static boolean logIsSetUp() {
        return ((LoggerContext) LoggerFactory.getILoggerFactory()).getObject(LoggingSystem.class.getName()) != null;
    }
}
