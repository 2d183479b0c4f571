/** Endpoints about pieces of improvement work. */
@NullMarked
package uk.waymark.infra.plan.api;

import org.jspecify.annotations.NullMarked;
