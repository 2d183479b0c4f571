/** Handlers of commands that decide about pieces of improvement work. */
@NullMarked
package uk.waymark.command.action;

import org.jspecify.annotations.NullMarked;
