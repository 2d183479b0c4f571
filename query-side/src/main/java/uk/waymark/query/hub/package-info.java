/** Hubs: who is in them, what is shared with them, and where their members stand side by side. */
@NullMarked
package uk.waymark.query.hub;

import org.jspecify.annotations.NullMarked;
