/** Endpoints that show what happened and erase texts for good. */
@NullMarked
package uk.waymark.infra.history.api;

import org.jspecify.annotations.NullMarked;
