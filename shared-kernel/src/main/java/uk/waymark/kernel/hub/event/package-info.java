/** Facts about hubs. */
@NullMarked
package uk.waymark.kernel.hub.event;

import org.jspecify.annotations.NullMarked;
