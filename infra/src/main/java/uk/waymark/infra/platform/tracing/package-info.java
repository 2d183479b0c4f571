/**
 * Traces from request to view, for who asks for them: with {@code management.tracing.export.enabled} and an endpoint that
 * takes OTLP. Unless they do, nothing of this runs, and nobody is called.
 */
@NullMarked
package uk.waymark.infra.platform.tracing;

import org.jspecify.annotations.NullMarked;
