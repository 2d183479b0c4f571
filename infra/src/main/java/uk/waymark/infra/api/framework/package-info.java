/** Endpoints about the published frameworks. */
@NullMarked
package uk.waymark.infra.api.framework;

import org.jspecify.annotations.NullMarked;
