/** Hubs: who leads them, who is in them, and what is shared with them. */
@NullMarked
package uk.waymark.infra.hub.api;

import org.jspecify.annotations.NullMarked;
