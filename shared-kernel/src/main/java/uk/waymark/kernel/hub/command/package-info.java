/** Commands to hubs. */
@NullMarked
package uk.waymark.kernel.hub.command;

import org.jspecify.annotations.NullMarked;
