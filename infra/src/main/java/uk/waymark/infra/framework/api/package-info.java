/** Endpoints about the published frameworks. */
@NullMarked
package uk.waymark.infra.framework.api;

import org.jspecify.annotations.NullMarked;
