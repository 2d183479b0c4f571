/** Handlers of commands that decide about hubs. */
@NullMarked
package uk.waymark.command.hub;

import org.jspecify.annotations.NullMarked;
