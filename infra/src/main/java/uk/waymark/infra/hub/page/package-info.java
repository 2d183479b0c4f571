/** Hubs: where members stand side by side, what an institution shares, and who leads a hub. */
@NullMarked
package uk.waymark.infra.hub.page;

import org.jspecify.annotations.NullMarked;
