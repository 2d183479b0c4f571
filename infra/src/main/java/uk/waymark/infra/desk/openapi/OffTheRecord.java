package uk.waymark.infra.desk.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A mark on an endpoint whose writes are no events: it heeds no idempotency key and has no version to compare with. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OffTheRecord {}
