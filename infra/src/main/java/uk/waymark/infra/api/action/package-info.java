/** Endpoints about pieces of improvement work. */
@NullMarked
package uk.waymark.infra.api.action;

import org.jspecify.annotations.NullMarked;
