package uk.waymark.infra.platform.store;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** A test that joins in where a {@link PostgresqlServer} can be had, and is skipped with a sentence elsewhere. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@EnabledIf(
        value = "uk.waymark.infra.platform.store.PostgresqlServer#canBeHad",
        disabledReason = "no Docker engine answers, or it has no image of PostgreSQL: start Docker,"
                + " or let .ci/prepare-docker make both, or name an image in WAYMARK_TEST_POSTGRESQL_IMAGE")
public @interface NeedsPostgresql {}
