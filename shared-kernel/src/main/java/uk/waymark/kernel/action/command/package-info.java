/** The commands that say what can be asked of an action. */
@NullMarked
package uk.waymark.kernel.action.command;

import org.jspecify.annotations.NullMarked;
