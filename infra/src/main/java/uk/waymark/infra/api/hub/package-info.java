/** Hubs: who leads them, who is in them, and what is shared with them. */
@NullMarked
package uk.waymark.infra.api.hub;

import org.jspecify.annotations.NullMarked;
