package uk.waymark.infra.platform.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A test that joins in where an {@link AxonServer} can be had, and is skipped with a sentence elsewhere. */
@ResourceLock("Axon Server") // it gives what one test asks for to any node that is there, another test's too
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EnabledIf(
        value = "uk.waymark.infra.platform.store.AxonServer#canBeHad",
        disabledReason = "no Axon Server is at hand, or no PostgreSQL beside it: name a running one in"
                + " WAYMARK_TEST_AXONSERVER=host:port, or have a Docker engine with the image axoniq/axonserver")
public @interface NeedsAxonServer {}
